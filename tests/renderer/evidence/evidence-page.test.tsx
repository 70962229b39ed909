// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { bases } from '#shared/knowledge/bases';
import { claims } from '#shared/knowledge/claims';
import { sources } from '#shared/knowledge/sources';
import { confidences } from '#shared/knowledge/terms';
import { EvidencePage } from '../../../src/renderer/features/evidence/evidence-page';
import { enEvidence } from '../../../src/shared/text/en-evidence';

afterEach(cleanup);

const items = (name: string) =>
  within(screen.getByRole('region', { name })).getAllByRole('listitem');

describe('the page about the evidence', () => {
  it.each(confidences)('lists every claim that is %s, and each has its sources', (confidence) => {
    render(<EvidencePage />);
    const wanted = Object.values(claims).filter((claim) => claim.confidence === confidence);

    const region = screen.getByRole('region', { name: enEvidence.page.groups[confidence] });
    const folds = within(region).getAllByText(/^\d+ sources?$/);

    expect(folds.map((fold) => fold.textContent)).toEqual(
      wanted.map((claim) => enEvidence.sources(claim.sources.length)),
    );
  });

  it('says what its own numbers rest on', () => {
    render(<EvidencePage />);

    const own = items(enEvidence.page.numbers).filter((item) => item.querySelector('h3'));
    expect(own).toHaveLength(Object.keys(bases).length);
  });

  it('has every source with what it found', () => {
    render(<EvidencePage />);

    expect(items(enEvidence.page.all)).toHaveLength(Object.keys(sources).length);
    expect(screen.getAllByText(sources['lu-2022'].citation).length).toBeGreaterThan(1);
  });

  it('promises nothing', () => {
    render(<EvidencePage />);

    expect(document.body.textContent).not.toMatch(/\b(cures?|heals?|guaranteed?|always works)\b/i);
  });
});
