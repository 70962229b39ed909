import { describe, expect, it } from 'vitest';
import { spots } from '#shared/knowledge/spots';
import { loadAllCharts } from '../../../src/renderer/features/charts/chart-store';
import { contactSheet } from '../../../src/renderer/features/charts/contact-sheet';
import { picturedSpots, pictureOf } from '../../../src/renderer/features/charts/positions';

const charts = await loadAllCharts();
const sheet = await contactSheet();

describe('the sheet for reviewers', () => {
  it('has every chart, and every place of every spot, on both sides, large and small', () => {
    const shown = picturedSpots.filter((spot) => Object.hasOwn(spots, spot));
    const places = shown.flatMap((spot) => pictureOf(spot)?.places ?? []);
    const drawings = [...sheet.matchAll(/role="img" aria-label="(Left|Right) /g)];

    expect(drawings).toHaveLength(charts.length * 2 + places.length * 4);
    for (const spot of shown) expect(sheet).toContain(`<code>${spot}</code>`);
  });

  it('says beside each picture what the stage says', () => {
    expect(sheet).toContain(
      'Left forearm, palm side; press: finger benders, a third of the way toward the hand, place 1 of 2. One hand-width from the inner elbow bump toward the hand.',
    );
  });
});
