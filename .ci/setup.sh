# shellcheck shell=bash disable=SC2034,SC2154
# SPDX-License-Identifier: GPL-3.0-or-later
# What ./run, ./check and .ci/run have in common; sourced by them with `root` set to the source folder.

# Debian packages that building, running and testing need.
packages=(
  g++ cmake ninja-build ccache pkgconf            # compiler and build tools
  qt6-base-dev libqt6sql6-sqlite                  # Core, Sql, Widgets, Test and the SQLite driver
  qt6-charts-dev libqt6opengl6-dev                # charts; their CMake package asks for OpenGL
  qt6-svg-dev                                     # icons and SVG export
  qt6-tools-dev qt6-l10n-tools                    # translations
  qt6-translations-l10n                           # Qt's own words in Chinese
  libexpected-dev libuchardet-dev                 # Result<T>; guessing of rare encodings
  libxlsxwriter-dev                               # comparison as a spreadsheet with charts
  fonts-noto-cjk                                  # Chinese type for window and charts
)
# What only .ci/run needs on top.
ci_packages=(clang-format python3)

say() {
  printf '%s\n' "xiangyue: $*" >&2
}

fail() {
  say "$*"
  exit 1
}

# Installs those of the named packages that are missing. Silent when none is.
ensure_packages() {
  local missing=() name
  if ! command -v dpkg-query >/dev/null; then
    command -v cmake >/dev/null ||
      fail "This is no Debian system: please install what these Debian packages hold, then start again: $*"
    return 0
  fi
  for name in "$@"; do
    [[ "$(dpkg-query -W -f='${db:Status-Status}' "$name" 2>/dev/null)" == installed ]] || missing+=("$name")
  done
  ((${#missing[@]} > 0)) || return 0

  local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=120)
  local by_hand="apt-get update && apt-get install --no-install-recommends ${missing[*]}"
  say "To build the program these Debian packages are missing: ${missing[*]}"
  if ((EUID != 0)); then
    command -v sudo >/dev/null ||
      fail "Installing them needs an administrator, and sudo is not here. Ask one to run: $by_hand"
    say "Installing them with sudo apt-get; sudo may ask for your password."
    apt=(sudo "${apt[@]}")
  else
    say "Installing them with apt-get."
  fi
  # A failed update alone is no reason to stop: the packages may be in apt's cache.
  "${apt[@]}" update >&2 || say "The package lists could not be renewed. Is there a network connection?"
  "${apt[@]}" install -y --no-install-recommends "${missing[@]}" >&2 ||
    fail "The packages could not be installed: no network, or no right to install (see above). Then, as an" \
      "administrator: $by_hand"
}

# Parallel compilers: one a core, but no more than memory holds (about 700 MB each).
build_jobs() {
  local cores memory
  cores=$(nproc)
  memory=$(awk '/^MemAvailable:/ {print int($2 / 700000)}' /proc/meminfo 2>/dev/null || echo "$cores")
  ((memory >= 1)) || memory=1
  echo $((cores < memory ? cores : memory))
}

# configure PRESET [cmake options]: only when needed; the build itself notices changed CMake files.
configure() {
  local preset=$1 folder="$root/build/$1" fresh=()
  shift
  if [[ -f "$folder/CMakeCache.txt" ]]; then
    if ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
      fresh=(--fresh) # moved or copied: it belongs to another source folder
    elif [[ "$folder/build.ninja" -nt "$root/CMakePresets.json" ]]; then
      return 0
    fi
  fi
  (cd "$root" && cmake --preset "$preset" "${fresh[@]}" "$@")
}

# build PRESET [cmake --build options]
build() {
  local preset=$1
  shift
  cmake --build "$root/build/$preset" --parallel "$(build_jobs)" "$@"
}
