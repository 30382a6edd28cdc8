/** The layers of the picture, in the order of the legend. */
export const LAYERS = ['SECRETARIAT', 'OPERATOR', 'MEMBER', 'ADVISER', 'SUPPORTER', 'PART_OF'] as const;
export type Layer = (typeof LAYERS)[number];

/** The layers that are kinds of role; `PART_OF` is a relation between bodies. */
export type RoleLayer = Exclude<Layer, 'PART_OF'>;

/** Whether a text is one of the layers. */
export function isLayer(text: string): text is Layer {
  return LAYERS.some((layer) => layer === text);
}

/** The layers that are off after one was switched, in the order of the legend. */
export function switchLayer(off: readonly Layer[], layer: Layer): readonly Layer[] {
  return LAYERS.filter((other) => (other === layer ? !off.includes(other) : off.includes(other)));
}
