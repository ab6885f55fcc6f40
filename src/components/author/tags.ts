import Begrippen from './Begrippen.astro';
import Bronnen from './Bronnen.astro';
import Feit from './Feit.astro';
import Haak from './Haak.astro';
import Kern from './Kern.astro';
import Koppeling from './Koppeling.astro';
import Misvatting from './Misvatting.astro';
import Morgen from './Morgen.astro';
import Reflectie from './Reflectie.astro';
import Scenario from './Scenario.astro';
import StapKop from './StapKop.astro';
import Toets from './Toets.astro';
import Toevoeging from './Toevoeging.astro';
import Video from './Video.astro';
import Voorbeeld from './Voorbeeld.astro';
import Vraag from './Vraag.astro';

/** What an author may type in `les.mdx`, and the two Markdown elements that a lesson renders in its own way. */
export const authorComponents = {
  a: Koppeling,
  h2: StapKop,
  Begrippen,
  Bronnen,
  Feit,
  Haak,
  Kern,
  Misvatting,
  Morgen,
  Reflectie,
  Scenario,
  Toets,
  Toevoeging,
  Video,
  Voorbeeld,
  Vraag,
};
