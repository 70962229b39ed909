/** By the class of their window on X11, by the name of the application on macOS; in small letters. */
const PRESENTERS: readonly RegExp[] = [
  /^libreoffice(-impress|-startcenter)?$/,
  /^soffice(\.bin)?$/,
  /^(pdfpc|impressive|dspdfviewer|pympress|wpp|beamerpresenter)$/,
  /^(keynote|microsoft powerpoint)$/,
];

/** Whether a program fills the screen to show slides. A film or a game fills it too, and holds by its own setting. */
export const isPresenter = (app: string): boolean =>
  PRESENTERS.some((name) => name.test(app.toLowerCase()));
