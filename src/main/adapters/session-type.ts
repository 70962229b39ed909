/** Whether this is a Wayland session, also where Knead itself runs through XWayland. */
export function isWayland({ platform, env }: Pick<NodeJS.Process, 'platform' | 'env'>): boolean {
  const { XDG_SESSION_TYPE, WAYLAND_DISPLAY } = env;
  return platform === 'linux' && (XDG_SESSION_TYPE === 'wayland' || WAYLAND_DISPLAY !== undefined);
}
