import { Missing } from "@/components/layout/missing";

/** Inside the frame of the pages before signing in, which stays. */
export default function SignedOutNotFound() {
  return <Missing />;
}
