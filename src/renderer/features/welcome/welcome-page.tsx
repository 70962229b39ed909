import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useKeptPage } from '../../lib/use-kept-page';
import { usePageTitle } from '../../lib/use-page-title';
import { words } from '../../lib/words';
import { Button } from '../../ui/button';
import { DentMark } from '../../ui/dent';
import type { TodayProps } from '../today/today-page';
import { CareStep } from './care-step';
import { CountingStep } from './counting-step';
import { ReadyStep } from './ready-step';
import { ToolsStep } from './tools-step';
import styles from './welcome-page.module.css';
import { WhyStep } from './why-step';

const steps = ['why', 'care', 'tools', 'counting', 'ready'] as const;
type StepId = (typeof steps)[number];

interface WelcomePageProps extends TodayProps {
  /** The step, from the address; anything else is the first. */
  readonly part: string | null;
}

/** The first steps: what Knead does, when not to press, what is there, what is counted, a first press. */
export function WelcomePage({ part, snapshot, dispatch }: WelcomePageProps) {
  const [cautioned, setCautioned] = useState(false);
  const index = Math.max(0, steps.indexOf(part as StepId));
  const step = steps[index] ?? 'why';
  const { title, content } = stepOf(step, { snapshot, dispatch, cautioned, setCautioned });
  const heading = useFocusedHeading(step);
  usePageTitle(words.welcome.name);
  useKeptPage(true); // the first steps are gone through before anything else
  const mustRead = step === 'care' && !cautioned;
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <p className={styles.brand}>
          <span className={styles.mark}>
            <DentMark />
          </span>
          {words.appName}
        </p>
        <Progress index={index} />
        <p className={styles.end}>
          {index > 0 && (
            <a className={styles.skip} href="#today">
              {words.welcome.skip}
            </a>
          )}
        </p>
      </header>
      <main className={styles.main} aria-label={words.welcome.name}>
        <h1 ref={heading} className={styles.title} tabIndex={-1}>
          {title}
        </h1>
        {content}
      </main>
      <Footer index={index} mustRead={mustRead} />
    </div>
  );
}

interface StepProps extends TodayProps {
  readonly cautioned: boolean;
  readonly setCautioned: (read: boolean) => void;
}

function stepOf(step: StepId, props: StepProps): { title: string; content: ReactNode } {
  const { snapshot, dispatch, cautioned, setCautioned } = props;
  const { title } = words.welcome[step];
  switch (step) {
    case 'why':
      return { title, content: <WhyStep /> };
    case 'care':
      return { title, content: <CareStep read={cautioned} onRead={setCautioned} /> };
    case 'tools':
      return { title, content: <ToolsStep snapshot={snapshot} dispatch={dispatch} /> };
    case 'counting':
      return { title, content: <CountingStep snapshot={snapshot} dispatch={dispatch} /> };
    case 'ready':
      return { title, content: <ReadyStep snapshot={snapshot} dispatch={dispatch} /> };
  }
}

/** A new step is read out from its heading, and Tab goes on from there. */
function useFocusedHeading(step: StepId) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    heading.current?.focus();
  }, [step]);
  return heading;
}

function Progress({ index }: { readonly index: number }) {
  return (
    <p className={styles.progress}>
      <span className={styles.dots} aria-hidden="true">
        {steps.map((step, at) => (
          <span key={step} className={at <= index ? styles.done : styles.ahead} />
        ))}
      </span>
      <span data-number>{words.welcome.step(index + 1, steps.length)}</span>
    </p>
  );
}

interface FooterProps {
  readonly index: number;
  readonly mustRead: boolean;
}

function Footer({ index, mustRead }: FooterProps) {
  const { back, next, care } = words.welcome;
  const [before, after] = [steps[index - 1], steps[index + 1]];
  const [told, setTold] = useState(false);
  const go = () => {
    setTold(mustRead);
    if (!mustRead) goTo(after);
  };
  if (after === undefined && before === undefined) return null;
  return (
    <footer className={styles.footer}>
      {before !== undefined && <Button onClick={() => goTo(before)}>{back}</Button>}
      <p className={styles.told} role="status">
        {told && mustRead ? care.readFirst : ''}
      </p>
      {after !== undefined && (
        <Button kind="primary" onClick={go}>
          {next}
        </Button>
      )}
    </footer>
  );
}

function goTo(step: StepId | undefined): void {
  if (step !== undefined) location.hash = `welcome/${step}`;
}
