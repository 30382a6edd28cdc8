import type { OutputResolvers, ProductionResolvers } from '../generated/resolvers.js';
import { bodyModel } from '../model.js';
import { claimFields, claimsAlong } from './claim.js';
import { entityFields } from './entity.js';

export const Output: OutputResolvers = {
  ...entityFields,
  completedOn: ({ it }) => it.completedOn,
  completedOnPrecision: ({ it }) => it.completedOnPrecision,
  producers: (output, _, context) => claimsAlong(output, { types: ['PRODUCED'], direction: 'in' }, context),
};

export const Production: ProductionResolvers = {
  ...claimFields,
  body: bodyModel,
  stage: ({ it }) => {
    if (it.relation.stage === null) throw new Error(`${it.relation.id} has no stage`);
    return it.relation.stage;
  },
};
