import { describe, expect, it } from 'vitest';
import { spots } from '#shared/knowledge/spots';
import { pickerViews } from '../../../src/renderer/features/body-map/picker-types';
import { loadAllCharts } from '../../../src/renderer/features/charts/chart-store';
import { contactSheet, THEMES } from '../../../src/renderer/features/charts/contact-sheet';
import { picturedSpots, pictureOf } from '../../../src/renderer/features/charts/positions';
import { scenes } from '../../../src/renderer/features/how-it-looks/how-scenes';

const charts = await loadAllCharts();
const sheet = await contactSheet();
const found = (pattern: RegExp) => [...sheet.matchAll(pattern)].map(([, hit = '']) => hit);

describe('the sheet for reviewers', () => {
  it('has every chart in every theme, and every place of every spot large and small, on both sides', () => {
    const shown = picturedSpots.filter((spot) => Object.hasOwn(spots, spot));
    const places = shown.flatMap((spot) => pictureOf(spot)?.places ?? []);

    expect(found(/role="img" aria-label="(Left|Right) /g)).toHaveLength(
      charts.length * 2 * THEMES.length + places.length * 4,
    );
    for (const spot of shown) expect(sheet).toContain(`<code>${spot}</code>`);
    for (const theme of THEMES) {
      expect(found(new RegExp(`data-theme="(${theme})"`, 'g'))).toHaveLength(charts.length);
    }
  });

  it('says beside each picture what the stage says', () => {
    expect(sheet).toContain(
      'Left forearm, palm side; press: finger benders, a third of the way toward the hand, 1 of 2 on this muscle. One hand-width from the inner elbow bump toward the hand.',
    );
  });

  it('has each drawing once, and uses only what is there', () => {
    const ids = found(/ id="([^"]+)"/g);
    const used = found(/(?:href="|url\()#([^")]+)/g);

    expect(new Set(ids).size).toBe(ids.length);
    expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has every picture to point at, and every drawing of how it looks', () => {
    expect(found(/class="(body-map-drawing)"/g)).toHaveLength(pickerViews.length);
    expect(found(/class="(how-it-looks)"/g)).toHaveLength(Object.keys(scenes).length);
  });

  it('stays small enough to open at once: below 8 MB', () => {
    expect(new TextEncoder().encode(sheet).length).toBeLessThan(8_000_000);
  });
});
