import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groundOf, grounds } from '../../src/shared/grounds';

const tokens = readFileSync('src/renderer/styles/tokens.css', 'utf8');
const [usual = '', contrast = ''] = tokens.split(':root[data-theme="contrast"]');
const value = (css: string, name: string): readonly string[] =>
  new RegExp(`--${name}: ([^;]+);`).exec(css)?.[1]?.match(/#[0-9a-f]{6}/g) ?? [];

describe('the ground under a page', () => {
  it('is the colour that the page will paint', () => {
    expect(value(usual, 'bg')).toEqual([grounds.light.page, grounds.dark.page]);
    expect(value(usual, 'surface')).toEqual([grounds.light.card, grounds.dark.card]);
    expect(value(contrast, 'bg')).toEqual([grounds.contrast.page]);
    expect(value(contrast, 'surface')).toEqual([grounds.contrast.card]);
  });

  it('is the person’s theme, or what the system asks for', () => {
    const system = { dark: true, contrast: false };

    expect(groundOf('light', system)).toBe(grounds.light);
    expect(groundOf('system', system)).toBe(grounds.dark);
    expect(groundOf('system', { dark: false, contrast: false })).toBe(grounds.light);
    expect(groundOf('system', { dark: false, contrast: true })).toBe(grounds.contrast);
  });
});
