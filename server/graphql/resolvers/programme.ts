import type { InitiativeResolvers, ProgrammeResolvers } from '../generated/resolvers.js';
import { along, ownerAlong } from './claim.js';
import { entityFields } from './entity.js';

export const Programme: ProgrammeResolvers = {
  ...entityFields,
  period: ({ it }) => it.period,
  initiatives: (programme, _, context) =>
    along(programme, { types: ['ITEM_OF'], direction: 'in' }, 'Initiative', context),
};

export const Initiative: InitiativeResolvers = {
  ...entityFields,
  symbol: ({ it }) => it.symbol,
  programme: (initiative, _, context) =>
    ownerAlong(initiative, { types: ['ITEM_OF'], direction: 'out' }, 'Programme', context),
};
