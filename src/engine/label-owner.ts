import { DoodError } from "../errors.ts";
import type { LabelledContainer, Labels } from "./narrow.ts";

const COMPOSE_PROJECT = "com.docker.compose.project";
/** What Compose gives to each container that it makes, and to no image (docker/compose pkg/compose/create.go). */
const COMPOSE_NUMBER = "com.docker.compose.container-number";

/**
 * The ids of the containers to which somebody gave the label (`key=value`, or `key`): not of those that have it from
 * their image. `images` has the labels of each image.
 * @throws DoodError `container-not-found` where all of them have it from their image
 */
export function ownersOf(
  label: string,
  listed: readonly LabelledContainer[],
  images: ReadonlyMap<string, Labels>,
): readonly string[] {
  const [key = "", ...rest] = label.split("=");
  const value = rest.length === 0 ? undefined : rest.join("=");
  // An engine can take the filter for a pattern: Podman does.
  const carriers = listed.filter(
    ({ labels }) => Object.hasOwn(labels, key) && (value === undefined || labels[key] === value),
  );
  const owners = carriers.filter(({ labels, imageId }) => isOwn(key, labels, images.get(imageId) ?? labels));
  if (carriers.length > 0 && owners.length === 0) throw imagesOnly(label, carriers.length);
  return owners.map(({ id }) => id);
}

/**
 * Whether a label that a container carries is surely its own. Compose labels the images that it builds, too
 * (docker/compose pkg/compose/build.go getImageBuildLabels): its containers are known by their number.
 */
function isOwn(key: string, container: Labels, image: Labels): boolean {
  if (!Object.hasOwn(image, key) || image[key] !== container[key]) return true;
  const isComposed = Object.hasOwn(container, COMPOSE_NUMBER) && !Object.hasOwn(image, COMPOSE_NUMBER);
  return key === COMPOSE_PROJECT && isComposed;
}

function imagesOnly(label: string, count: number): DoodError {
  const carriers = count === 1 ? "1 container carries" : `${count} containers carry`;
  return new DoodError(
    "container-not-found",
    `${carriers} the label \`${label}\` only by ${count === 1 ? "its image" : "their images"}, which anybody could have made`,
    "Name those containers in the input `containers` by their names, or give them a label of their own.",
  );
}
