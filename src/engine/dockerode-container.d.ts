/** dockerode's types describe the class, and leave out the file that it is in. */
declare module "dockerode/lib/container.js" {
  import type Modem from "docker-modem";
  import type { Container } from "dockerode";

  const DockerodeContainer: new (modem: Modem, id: string) => Container;
  export = DockerodeContainer;
}
