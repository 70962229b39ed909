import { lazy, Suspense } from 'react';
import type { ToolId } from '../../../shared/knowledge';
import type { HowItLooksProps } from '../how-it-looks/how-it-looks';
import styles from './tool-in-use.module.css';
import { ToolPicture } from './tool-picture';

/** Drawn when somebody gets into place, so brought in then. */
const HowItLooks = lazy(async () => ({
  default: (await import('../how-it-looks/how-it-looks')).HowItLooks,
}));

/** What is pressed, and on which side. */
export type Use = Pick<HowItLooksProps, 'spotId' | 'side'>;

/** The body at it with this tool; the tool alone where that is not drawn, and until it has been brought in. */
export function ToolInUse({ tool, use }: { readonly tool: ToolId; readonly use: Use }) {
  const alone = <ToolPicture tool={tool} />;
  return (
    <div className={styles.use}>
      <Suspense fallback={alone}>
        <HowItLooks tool={tool} {...use} otherwise={alone} />
      </Suspense>
    </div>
  );
}
