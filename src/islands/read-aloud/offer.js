// Shows the button once the device has a Dutch voice, and loads the rest at the first click. What and why: src/islands/README.md
(() => {
  const synth = window.speechSynthesis;
  const button = document.querySelector('[data-module]');
  if (!synth) return;
  const look = () => {
    if (synth.getVoices().some(({ lang, localService }) => localService && /^nl/i.test(lang)))
      button.parentNode.hidden = false;
  };
  synth.onvoiceschanged = look;
  look();
  button.onclick = () => {
    // On a phone of Apple only what is said right at a click opens the voice.
    synth.speak(new SpeechSynthesisUtterance(''));
    import(new URL(button.dataset.module, document.baseURI));
  };
})();
