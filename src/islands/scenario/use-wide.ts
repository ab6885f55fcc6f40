import { useEffect, useState } from 'preact/hooks';

/** The same width at which `scenario.css` puts the panels beside the scene. */
const WIDE = '(min-width: 60rem)';

/** Whether there is room beside the scene; `false` on the server and at the first render. */
export function useWide(): boolean {
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const update = () => setWide(query.matches);
    update();
    query.addEventListener('change', update);
    return () => query.removeEventListener('change', update);
  }, []);
  return wide;
}
