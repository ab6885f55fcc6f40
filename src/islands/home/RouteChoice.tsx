import { useEffect, useRef } from 'preact/hooks';
import { ROUTE_IDS, type Route } from '../../domain/course.ts';
import { homeText } from '../../i18n/nl-home.ts';
import { $route } from '../../stores/route.ts';

/** The three routes, one of which can be chosen and changed at any time. The texts for a route follow at once. */
export function RouteChoice({ routes }: { readonly routes: readonly Route[] }) {
  const field = useRef<HTMLFieldSetElement>(null);

  const choose = (value: string) => {
    const route = ROUTE_IDS.find((id) => id === value);
    if (route === undefined) return;
    $route.set(route);
    document.documentElement.dataset.route = route;
  };

  // The radios are uncontrolled: what was picked before this island woke counts, and wins over what was stored.
  useEffect(() => {
    const radios = [...(field.current?.querySelectorAll('input') ?? [])];
    const picked = radios.find(({ checked }) => checked);
    if (picked) choose(picked.value);
    return $route.subscribe((route) => {
      for (const radio of radios) radio.checked = radio.value === route;
    });
  }, []);

  return (
    <fieldset class="quiz routes" ref={field}>
      <legend class="vh">{homeText.route}</legend>
      <div class="opts">
        {routes.map(({ id, name, audience }) => (
          <div class="opt" key={id}>
            <label>
              <input type="radio" name="route" value={id} onChange={() => choose(id)} />
              <span>
                <b>{name}</b>
                <span class="small muted">{audience}</span>
              </span>
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
