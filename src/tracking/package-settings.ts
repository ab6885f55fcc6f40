/** What `package.js` sets; the packager writes it, because which API happens to be there says nothing. */
export interface PackageSettings {
  /** Missing on the website, which a thin package may show all the same. */
  readonly standard?: 'scorm12' | 'scorm2004' | 'cmi5';
  /** As `parseScope` reads it; the whole course when missing. */
  readonly scope?: string;
  /** Of the website only: the origins of the LMSs whose thin package may show it. */
  readonly allowedOrigins?: readonly string[];
}
