import type { Shape } from "../../shape";
import type { myData as fi } from "../fi/my-data";

export const myData = { title: "The client's own data" } satisfies Shape<typeof fi>;
