/** Puts a text where it can be pasted from. Says whether that worked: a browser may refuse it, or have no such place. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
