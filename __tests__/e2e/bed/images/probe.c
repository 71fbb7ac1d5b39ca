/*
 * probe: what the kernel says about a process and the Docker socket.
 *
 *   probe [PATH]         stay, try PATH every 200 ms, print each change of result (a service's main process)
 *   probe once [PATH]    try once, print the result, exit 0 when an engine answered, else 1
 *   probe crash [PATH]   stay until an engine answers, then exit 3 (a service that dies when it gets access)
 *   probe stat [PATH]    print "uid gid mode" of PATH as this process sees it, the mode in octal
 *   probe groups [PID]   print the supplementary groups of a process (default: itself), as the kernel lists them
 *
 * A result is "connected" or the name of the error. The program is static and uses nothing of the image,
 * so that it says the same in an image without a shell as in Debian.
 */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

static const char *DEFAULT_PATH = "/var/run/docker.sock";

static const char *errno_name(int error) {
  switch (error) {
    case EACCES: return "EACCES";
    case ENOENT: return "ENOENT";
    case ECONNREFUSED: return "ECONNREFUSED";
    case ENOTSOCK: return "ENOTSOCK";
    case EAGAIN: return "TIMEOUT";
    default: return strerror(error);
  }
}

static const char *ping(const char *path) {
  static const char request[] = "GET /_ping HTTP/1.0\r\n\r\n";
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  struct timeval limit = {.tv_sec = 5};
  char answer[64] = "";
  const char *result = "connected";

  if (strlen(path) >= sizeof address.sun_path) return "ENAMETOOLONG";
  strcpy(address.sun_path, path);
  int fd = socket(AF_UNIX, SOCK_STREAM, 0);
  if (fd < 0) return errno_name(errno);
  setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
  if (connect(fd, (struct sockaddr *)&address, sizeof address) < 0 ||
      write(fd, request, sizeof request - 1) < 0 || read(fd, answer, sizeof answer - 1) < 0)
    result = errno_name(errno);
  else if (strncmp(answer, "HTTP/1.", 7) != 0 || strncmp(answer + 8, " 200", 4) != 0)
    result = "NO_ENGINE";
  close(fd);
  return result;
}

static int print_groups(const char *pid) {
  char path[64], line[65536];
  snprintf(path, sizeof path, "/proc/%s/status", pid);
  FILE *status = fopen(path, "r");
  if (!status) return fprintf(stderr, "%s: %s\n", path, strerror(errno)), 1;
  while (fgets(line, sizeof line, status))
    if (strncmp(line, "Groups:", 7) == 0) fputs(line + 7 + strspn(line + 7, " \t"), stdout);
  return fclose(status);
}

static int print_stat(const char *path) {
  struct stat status;
  if (stat(path, &status) < 0) return fprintf(stderr, "%s: %s\n", path, strerror(errno)), 1;
  return printf("%u %u %o\n", status.st_uid, status.st_gid, status.st_mode & 07777) < 0;
}

static void leave(int signal) {
  (void)signal;
  _exit(0);
}

int main(int argc, char **argv) {
  const char *verb = argc > 1 ? argv[1] : "";
  if (strcmp(verb, "groups") == 0) return print_groups(argc > 2 ? argv[2] : "self");
  if (strcmp(verb, "stat") == 0) return print_stat(argc > 2 ? argv[2] : DEFAULT_PATH);

  int once = strcmp(verb, "once") == 0, crash = strcmp(verb, "crash") == 0;
  int path_at = once || crash ? 2 : 1;
  const char *path = argc > path_at ? argv[path_at] : DEFAULT_PATH;
  if (once) {
    const char *result = ping(path);
    puts(result);
    return strcmp(result, "connected") != 0;
  }

  /* As PID 1 a process has no default handlers: without this a restart would wait for its time limit. */
  signal(SIGTERM, leave);
  setvbuf(stdout, NULL, _IOLBF, 0);
  for (const char *last = ""; ; usleep(200000)) {
    const char *result = ping(path);
    if (strcmp(result, last) != 0) puts(result);
    if (crash && strcmp(result, "connected") == 0) return 3;
    last = result;
  }
}
