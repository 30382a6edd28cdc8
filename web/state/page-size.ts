import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { sheetMm, type PaperChoice } from '../model/paper/choice.js';

/** Tells the printer the size of the sheets while its element is there. A rule for pages holds for a whole document. */
export class PageSize implements ReactiveController {
  readonly #sheet = new CSSStyleSheet();

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  /** Chooses the paper. The sheets bring their own margins. */
  set(choice: PaperChoice): void {
    const { width, height } = sheetMm(choice);
    this.#sheet.replaceSync(`@page { size: ${width}mm ${height}mm; margin: 0; }`);
  }

  hostConnected(): void {
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
  }

  hostDisconnected(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }
}
