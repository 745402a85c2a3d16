import type { Shape } from "../../shape";
import type { myData as fi } from "../fi/my-data";

export const myData = { title: "Klientens egna uppgifter" } satisfies Shape<typeof fi>;
