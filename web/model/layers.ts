/** The layers of the picture, in the order of the legend. */
export const LAYERS = [
  'SECRETARIAT',
  'OPERATOR',
  'MEMBER',
  'ADVISER',
  'SUPPORTER',
  'PART_OF',
  'MEETING',
] as const;
export type Layer = (typeof LAYERS)[number];

/** The layers that are kinds of role; `PART_OF` joins bodies, `MEETING` tells how often one met. */
export type RoleLayer = Exclude<Layer, 'PART_OF' | 'MEETING'>;

/** Whether a layer is a kind of role. */
export function isRoleLayer(layer: Layer): layer is RoleLayer {
  return layer !== 'PART_OF' && layer !== 'MEETING';
}

/** Whether a text is one of the layers. */
export function isLayer(text: string): text is Layer {
  return LAYERS.some((layer) => layer === text);
}

/** The layers that are off after one was switched, in the order of the legend. */
export function switchLayer(off: readonly Layer[], layer: Layer): readonly Layer[] {
  return LAYERS.filter((other) => (other === layer ? !off.includes(other) : off.includes(other)));
}

/** The layers that are off when one is to be shown alone; none when it was alone already. */
export function onlyLayer(off: readonly Layer[], layer: Layer): readonly Layer[] {
  const others = LAYERS.filter((other) => other !== layer);
  const isAlone = !off.includes(layer) && others.every((other) => off.includes(other));
  return isAlone ? [] : others;
}
