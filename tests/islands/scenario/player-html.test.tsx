import { render } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { playScenario } from '../../../src/domain/play-scenario.ts';
import { ConsequenceScreen } from '../../../src/islands/scenario/ConsequenceScreen.tsx';
import { EndingScreen } from '../../../src/islands/scenario/EndingScreen.tsx';
import { ScenarioPlayer } from '../../../src/islands/scenario/ScenarioPlayer.tsx';
import { SceneScreen } from '../../../src/islands/scenario/SceneScreen.tsx';
import { SidePanel } from '../../../src/islands/scenario/SidePanel.tsx';
import { smallScenario } from './small-scenario.ts';

const nothing = () => {};
const scenario = smallScenario();

describe('ScenarioPlayer on the server', () => {
  const html = render(
    <ScenarioPlayer lessonId="les-1" scenario={scenario} lessonTitle="Zeg het" lessonHref="/lessen/les-1" />,
  );

  it('renders the start: introduction, content note with a way to skip, who is there, three roles, Start', () => {
    expect(html).toContain('Een overleg.');
    expect(html).toContain('Er valt een dreigend woord.');
    expect(html).toContain('Sla deze casus over');
    expect(html).toContain('wil vandaag een besluit');
    expect(html.match(/type="radio"/g)).toHaveLength(3);
    expect(html).toContain('Start de casus');
  });

  it('leaves the radios to the browser, so that an early choice stays', () => {
    expect(html).not.toContain('checked');
  });

  it('offers no skipping without a content note', () => {
    const plain = { ...scenario, contentNote: '' };
    expect(
      render(
        <ScenarioPlayer lessonId="les-1" scenario={plain} lessonTitle="Zeg het" lessonHref="/lessen/les-1" />,
      ),
    ).not.toContain('Sla deze casus over');
  });
});

describe('SceneScreen', () => {
  const draw = (seed: string) => {
    const play = playScenario(scenario, 'liaison', []);
    if (!play.scene) throw new Error('a scene');
    return render(
      <SceneScreen
        {...{ scenario, play, seed }}
        scene={play.scene}
        picked=""
        saved
        onPick={nothing}
        onChoose={nothing}
        headingRef={null}
      />,
    );
  };

  it('asks one question with native radios and a button that is never disabled', () => {
    const html = draw('x');
    expect(html).toContain('<fieldset class="field" aria-describedby="scene-choice-hint">');
    expect(html).toMatch(/<legend>.*Wat doe jij nu\?.*<\/legend>/);
    expect(html.match(/type="radio"/g)).toHaveLength(2);
    expect(html).not.toContain('disabled');
  });

  it('keeps the order of the choices within a run, and differs between some runs', () => {
    expect(draw('x')).toBe(draw('x'));
    expect(new Set('abcdefgh'.split('').map(draw)).size).toBeGreaterThan(1);
  });
});

describe('what the learner may know', () => {
  const panel = (timing: 'direct' | 'paired' | 'afterwards', known: number, choosing = true) => {
    const told = smallScenario(timing);
    return render(
      <SidePanel
        scenario={told}
        play={playScenario(told, 'liaison', ['grens'])}
        known={known}
        knownBefore={0}
        wide
        choosing={choosing}
        onChooseAgain={nothing}
        onRestart={nothing}
      />,
    );
  };

  it('shows meters as a word, a trend and decoration', () => {
    const html = panel('direct', 1);
    expect(html).toContain('kwetsbaar, daalt');
    expect(html).toContain('1 uur te veel beloofd, daalt');
    expect(html).toContain('class="pips" aria-hidden="true"');
  });

  it('shows the next moment as the place of the learner once that is there', () => {
    expect(panel('direct', 1)).toContain('<b>Moment 2</b><p>Je bent hier.</p>');
    expect(panel('direct', 1, false)).not.toContain('Moment 2');
  });

  it('keeps the meters where they were while a pair is half-way', () => {
    expect(panel('paired', 0)).toContain('redelijk');
    expect(panel('paired', 0)).not.toContain('daalt');
  });

  it('shows no meter at all when the consequences come afterwards', () => {
    expect(panel('afterwards', 0)).not.toContain('class="meter"');
  });

  it('tells a pair of choices with their own consequences', () => {
    const paired = smallScenario('paired');
    const html = render(
      <ConsequenceScreen
        scenario={paired}
        play={playScenario(paired, 'liaison', ['goed', 'grens'])}
        from={0}
        to={2}
        onContinue={nothing}
        onChooseAgain={nothing}
        headingRef={null}
      />,
    );
    expect(html).toContain('Gevolg van goed bij een.');
    expect(html).toContain('Gevolg van grens bij twee.');
    expect(html).toContain('Verder naar moment 3');
  });
});

describe('EndingScreen', () => {
  const draw = (...path: string[]) => {
    const play = playScenario(scenario, 'liaison', path);
    if (!play.ending) throw new Error('an ending');
    return render(
      <EndingScreen {...{ scenario, play }} ending={play.ending} onChooseAgain={nothing} headingRef={null} />,
    );
  };

  it('offers the way back to the turning point after a harmful ending only', () => {
    const harmful = draw('goed', 'grens', 'goed');
    expect(harmful).toContain('Ga terug naar de keuze waar het kantelde');
    expect(harmful).toContain('Het kantelde bij moment 2.');
    expect(harmful).toContain('Een afloop die schuurt');
    expect(draw('goed', 'goed', 'goed')).not.toContain('kantelde');
  });
});
