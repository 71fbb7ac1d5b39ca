// For building images from a folder.
module.exports = () => {
  throw new Error("@balena/dockerignore is not bundled");
};
