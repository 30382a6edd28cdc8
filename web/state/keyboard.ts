/** Whether a key press belongs to a field, or comes with a modifier that makes it another command. */
export function typesText(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable=""], dialog *')
  );
}
