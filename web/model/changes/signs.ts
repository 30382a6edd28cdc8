import { GLYPHS, type Shape } from '../icons.js';
import { changedRole, type ChangeClass } from './classes.js';

/** The signs of what became of a body, in a box of 12. */
const SIGNS: Readonly<Partial<Record<ChangeClass, Shape>>> = {
  ADDED: { d: 'M6 2v8M2 6h8', stroke: 1.6 },
  ENDED: { d: 'M2 6h8', stroke: 1.6 },
  RENAMED: { d: 'M2.2 9.8 3 7.2 8 2.2 9.8 4 4.8 9zM7 3.2 8.8 5', stroke: 1.1 },
  MOVED: { d: 'M1.5 4h8M7.3 1.8 9.5 4 7.3 6.2M10.5 8h-8M4.7 5.8 2.5 8l2.2 2.2', stroke: 1.2 },
  SUCCEEDED: { d: 'M1.5 6h8.5M6.8 2.8 10 6 6.8 9.2', stroke: 1.5 },
  UNDETERMINED: { d: 'M3.9 4.2a2.1 2.1 0 1 1 3.2 1.8C6.3 6.5 6 6.9 6 7.7M6 9.3v.6', stroke: 1.5 },
  UNCHANGED: { d: 'M2.5 4.4h7M2.5 7.6h7', stroke: 1.5 },
};

/** The sign of a class: its own, or that of the role that changed. */
export function signOf(name: ChangeClass): Shape {
  const role = changedRole(name);
  return SIGNS[name] ?? GLYPHS[role ?? 'PART_OF'];
}
