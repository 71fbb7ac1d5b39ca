// For building images from a folder.
exports.pack = () => {
  throw new Error("tar-fs is not bundled");
};
