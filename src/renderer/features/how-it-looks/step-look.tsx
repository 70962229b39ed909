import './step-look.css';

import { lazy, Suspense } from 'react';
import type { ToolId } from '../../../shared/knowledge';
import { knowledgeEn } from '../../../shared/knowledge/words-en';
import { ToolPicture } from '../guide/tool-picture';
import type { HowItLooksProps } from './how-it-looks';

/** Brought in with the first preview that is looked at. */
const HowItLooks = lazy(async () => ({
  default: (await import('./how-it-looks')).HowItLooks,
}));

interface StepLookProps extends Pick<HowItLooksProps, 'spotId' | 'side'> {
  readonly tool: ToolId;
}

/** How a step of a session looks with the tool that it will be pressed with; its name stands under it. */
export function StepLook({ tool, ...where }: StepLookProps) {
  const alone = <ToolPicture tool={tool} />;
  return (
    <figure className="step-look">
      <div className="step-look-picture">
        <Suspense fallback={alone}>
          <HowItLooks tool={tool} {...where} otherwise={alone} />
        </Suspense>
      </div>
      <figcaption className="step-look-tool">{knowledgeEn.tools[tool].name}</figcaption>
    </figure>
  );
}
