import type { Resolvers } from '../generated/resolvers.js';
import { Actor, Entity, Node } from './abstract.js';
import { Activity } from './activity.js';
import { Organization, Post, Profession } from './actor.js';
import { Area } from './area.js';
import { AreaClaim, Body, Succession } from './body.js';
import { claimsQuery, claimsTypes } from './claims.js';
import { changesQuery, changesTypes } from './changes.js';
import { compareQuery, compareTypes } from './compare.js';
import { coverageTypes } from './coverage.js';
import { Date } from './date.js';
import { BodyMeetings, BodyRoleState, Diagram, DiagramEdge, DiagramNode } from './diagram.js';
import { Citation, Lesson, Passage, Release, Source } from './evidence.js';
import { findingsQuery, findingsTypes } from './findings.js';
import { loadQuery, loadTypes } from './load.js';
import { Meeting, Participation } from './meeting.js';
import { Output, Production } from './output.js';
import {
  ActivityConnection,
  AreaConnection,
  BodyConnection,
  MeetingConnection,
  OrganizationConnection,
} from './pages.js';
import { pathsQuery, pathsTypes } from './paths.js';
import { Initiative, Programme } from './programme.js';
import { Query } from './query.js';
import { releasesQuery, releasesTypes } from './releases.js';
import { Role } from './role.js';
import { NearName, SearchConnection } from './search.js';
import { Figure, Gap, MeetingTally, Period } from './values.js';

/** All resolvers, by type of the SDL. */
export const resolvers: Resolvers = {
  ...changesTypes,
  ...claimsTypes,
  ...compareTypes,
  ...coverageTypes,
  ...findingsTypes,
  ...loadTypes,
  ...pathsTypes,
  ...releasesTypes,
  Activity,
  ActivityConnection,
  Actor,
  Area,
  AreaClaim,
  AreaConnection,
  Body,
  BodyConnection,
  BodyMeetings,
  BodyRoleState,
  Citation,
  Date,
  Diagram,
  DiagramEdge,
  DiagramNode,
  Entity,
  Figure,
  Gap,
  Initiative,
  Lesson,
  Meeting,
  MeetingConnection,
  MeetingTally,
  NearName,
  Node,
  Organization,
  OrganizationConnection,
  Output,
  Participation,
  Passage,
  Period,
  Post,
  Production,
  Profession,
  Programme,
  Query: {
    ...Query,
    ...changesQuery,
    ...claimsQuery,
    ...compareQuery,
    ...findingsQuery,
    ...loadQuery,
    ...pathsQuery,
    ...releasesQuery,
  },
  Release,
  Role,
  SearchConnection,
  Source,
  Succession,
};
