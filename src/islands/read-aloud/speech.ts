import type { Speech } from './reading.ts';

/** The browser's own voice, a Dutch one that is on the device: any other sends what it reads to its maker. Without one it says nothing. */
export function browserSpeech(synth: SpeechSynthesis): Speech {
  // Chrome forgets an utterance that nobody holds, and then never says that it ended.
  let held: SpeechSynthesisUtterance | undefined;
  return {
    say(text, rate, done, failed) {
      const voice = dutchVoice(synth.getVoices());
      if (!voice) {
        failed();
        return;
      }
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = rate;
      utterance.onend = done;
      utterance.onerror = failed;
      held = utterance;
      // Safari says nothing that comes in the same breath as `cancel`.
      setTimeout(() => {
        if (held === utterance) synth.speak(utterance);
      });
    },
    hush() {
      held = undefined;
      synth.cancel();
    },
  };
}

/** The voice to read with: one of the Netherlands before one of Belgium. */
function dutchVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const dutch = voices.filter(({ lang, localService }) => localService && /^nl/i.test(lang));
  return dutch.find(({ lang }) => /^nl[-_]NL/i.test(lang)) ?? dutch[0];
}
