/** The rules of the page's root → rules of a shadow host. */

const DARK = ":root[data-theme='dark']";
const BLOCK = /^:root\[data-theme='dark'\] \{([^}]*)\}$/m;
const LIGHT_BLOCK = /^:root \{([^}]*)\}$/m;

/**
 * Writes colour roles for an element that has them for itself: they hold in its host, by its attribute `theme`, and by
 * the setting of the system where that says neither `light` nor `dark`. A page overrides any of them by a rule of its
 * own for the element. Pure.
 *
 * @param palette the style sheet of the palette, as the app has it
 * @param tokens the style sheet of the roles, as the app has it
 * @throws Error when the style sheet has no rule for the root, in light or in dark
 */
export function hostTokens(palette: string, tokens: string): string {
  const light = LIGHT_BLOCK.exec(tokens)?.[1];
  const dark = BLOCK.exec(tokens)?.[1];
  if (light === undefined || dark === undefined)
    throw new Error('The colour roles have no light or no dark.');
  const rest = tokens.replace(LIGHT_BLOCK, '').replace(BLOCK, '');
  return [
    onHost(palette),
    `:host, :host([theme='light']) {${light}}`,
    `@media (prefers-color-scheme: dark) { :host(:not([theme='light'])) {${dark}} }`,
    `:host([theme='dark']) {${dark}}`,
    onHost(rest),
  ].join('\n');
}

/** Of equal weight with the rules for a theme, after which they stand. */
function onHost(rules: string): string {
  return rules
    .replaceAll(DARK, ":host([theme='dark'])")
    .replace(/:root\b/g, ":host, :host(:not([theme='dark']))");
}
