// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { loadChart, loadedChart } from '../../../src/renderer/features/charts/chart-store';
import { usePicture, usePreparedPictures } from '../../../src/renderer/features/charts/use-picture';

function Shown({ spot }: { readonly spot: string | null }) {
  return <p>{usePicture(spot)?.chart.id ?? 'none'}</p>;
}

function Preparing({ spots }: { readonly spots: readonly string[] }) {
  usePreparedPictures(spots);
  return null;
}

afterEach(cleanup);

describe('usePicture', () => {
  it('has the picture of a forearm at once', () => {
    render(<Shown spot="edc-middle-strip" />);

    expect(screen.getByText('forearm-back')).toBeDefined();
  });

  it('brings in the chart of a leg, and shows it as soon as it is there', async () => {
    render(<Shown spot="gastroc-medial-belly" />);
    expect(screen.getByText('none')).toBeDefined();

    await act(() => loadChart('lower-leg-back'));

    expect(screen.getByText('lower-leg-back')).toBeDefined();
  });

  it('has none for a spot without a picture, and for no spot', () => {
    const { rerender } = render(<Shown spot="no-such-spot" />);
    expect(screen.getByText('none')).toBeDefined();

    rerender(<Shown spot={null} />);
    expect(screen.getByText('none')).toBeDefined();
  });
});

describe('usePreparedPictures', () => {
  it('has the charts of all spots of a session there before they are shown', async () => {
    expect(loadedChart('thigh-back')).toBeNull();
    render(<Preparing spots={['biceps-femoris-mid', 'no-such-spot', 'tfl-front']} />);

    await act(() => Promise.all([loadChart('thigh-back'), loadChart('hip-front')]));
    render(<Shown spot="biceps-femoris-mid" />);

    expect(screen.getByText('thigh-back')).toBeDefined();
    expect(loadedChart('hip-front')).not.toBeNull();
    expect(loadedChart('thigh-front')).toBeNull();
  });
});
