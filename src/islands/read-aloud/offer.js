// Shows the button once the device has a Dutch voice, and loads the rest at the first click. What and why: src/islands/README.md
(() => {
  const synth = window.speechSynthesis;
  const button = document.querySelector('[data-module]');
  if (!synth) return;
  // It stands empty first: a status that arrives together with its text is not announced.
  const note = document.createElement('p');
  note.className = 'save-notice';
  note.setAttribute('role', 'status');
  let failures = 0;
  const look = () => {
    if (synth.getVoices().some(({ lang, localService }) => localService && /^nl/i.test(lang))) {
      button.parentNode.hidden = false;
      document.body.append(note);
    }
  };
  synth.onvoiceschanged = look;
  look();
  button.onclick = () => {
    // On a phone of Apple only what is said right at a click opens the voice.
    synth.speak(new SpeechSynthesisUtterance(''));
    note.textContent = '';
    // A browser may keep that a module did not come, by its whole address.
    import(new URL(`${button.dataset.module}#${failures}`, document.baseURI)).catch(() => {
      failures++;
      note.textContent = button.dataset.failed;
      // It may lie where the line has come.
      button.scrollIntoView({ block: 'nearest' });
    });
  };
})();
