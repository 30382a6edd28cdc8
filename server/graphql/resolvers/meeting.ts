import type { MeetingResolvers, ParticipationResolvers } from '../generated/resolvers.js';
import { requireActor, scoped } from '../model.js';
import { pick } from '../text.js';
import { claimFields, claimsAlong, ownerAlong } from './claim.js';
import { entityFields } from './entity.js';

export const Meeting: MeetingResolvers = {
  ...entityFields,
  body: (meeting, _, context) =>
    ownerAlong(meeting, { types: ['MEETING_OF'], direction: 'out' }, 'Body', context),
  ordinal: ({ it }) => it.ordinal,
  heldOn: ({ it }) => it.heldOn,
  heldOnPrecision: ({ it }) => it.heldOnPrecision,
  attendance: ({ it }) => it.attendance,
  agenda: ({ it }, { locale }) => it.agenda.map((item) => pick(item, locale)),
  participations: (meeting, _, context) =>
    claimsAlong(meeting, { types: ['TOOK_PART_IN'], direction: 'in' }, context),
  findings: ({ it, scope }) => scoped(it.figures, scope),
};

export const Participation: ParticipationResolvers = {
  ...claimFields,
  actor: ({ it, scope }) => requireActor(it.node, scope),
  capacity: ({ it }) => {
    if (it.relation.capacity === null) throw new Error(`${it.relation.id} has no capacity`);
    return it.relation.capacity;
  },
};
