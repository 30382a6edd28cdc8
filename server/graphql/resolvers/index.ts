import type { Resolvers } from '../generated/resolvers.js';
import { Actor, Entity, Node } from './abstract.js';
import { Activity } from './activity.js';
import { Organization, Post, Profession } from './actor.js';
import { Area } from './area.js';
import { Body, Succession } from './body.js';
import { changesQuery, changesTypes } from './changes.js';
import { compareQuery, compareTypes } from './compare.js';
import { Date } from './date.js';
import { BodyRoleState, Diagram, DiagramEdge, DiagramNode } from './diagram.js';
import { Citation, Coverage, Lesson, Passage, Release, Source } from './evidence.js';
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
  SearchConnection,
} from './pages.js';
import { pathsQuery, pathsTypes } from './paths.js';
import { Initiative, Programme } from './programme.js';
import { Query } from './query.js';
import { Role } from './role.js';
import { Figure, Gap, MeetingTally, Period } from './values.js';

/** All resolvers, by type of the SDL. */
export const resolvers: Resolvers = {
  ...changesTypes,
  ...compareTypes,
  ...findingsTypes,
  ...loadTypes,
  ...pathsTypes,
  Activity,
  ActivityConnection,
  Actor,
  Area,
  AreaConnection,
  Body,
  BodyConnection,
  BodyRoleState,
  Citation,
  Coverage,
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
  Query: { ...Query, ...changesQuery, ...compareQuery, ...findingsQuery, ...loadQuery, ...pathsQuery },
  Release,
  Role,
  SearchConnection,
  Source,
  Succession,
};
