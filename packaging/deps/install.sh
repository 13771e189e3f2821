# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by packaging/dev: finds and installs the packages that packaging/deps/SYSTEM.txt lists.
#
# A line is "KIND PACKAGE", where PACKAGE may be "a|b" (the first that the system knows) or "package:program" (not
# needed when that program is there, whoever installed it). When nothing is missing this costs one query.

# debian, fedora, arch, opensuse or macos; nothing when the system is none of them.
deps_system() {
  local id
  if [ "$(uname -s)" = Darwin ]; then
    echo macos
    return
  fi
  [ -r /etc/os-release ] || return 0
  # shellcheck disable=SC1091
  for id in $(. /etc/os-release && echo "${ID:-} ${ID_LIKE:-}"); do
    case $id in
      debian|ubuntu) echo debian; return ;;
      fedora|rhel) echo fedora; return ;;
      arch) echo arch; return ;;
      opensuse*|suse) echo opensuse; return ;;
    esac
  done
}

# deps_wanted SYSTEM KIND…: the lines' packages, without those whose program is there.
deps_wanted() {
  local list=packaging/deps/$1.txt kind package program
  shift
  while read -r kind package _; do
    case " $* " in *" $kind "*) ;; *) continue ;; esac
    program=${package##*:}
    if [ "$program" != "$package" ] && command -v "$program" >/dev/null; then continue; fi
    echo "${package%%:*}"
  done <"$list"
}

# deps_installed SYSTEM: the names of all installed packages, one a line.
deps_installed() {
  case $1 in
    debian) dpkg-query -W -f='${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p' ;;
    fedora|opensuse) rpm -qa --qf '%{NAME}\n' ;;
    arch) pacman -Qq ;;
    macos) command -v brew >/dev/null && brew list --formula -1 ;;
  esac
}

# deps_missing SYSTEM KIND…: wanted packages of which no alternative is installed.
deps_missing() {
  local system=$1
  shift
  deps_wanted "$system" "$@" | awk -v installed="$(deps_installed "$system")" '
    BEGIN { n = split(installed, names, "\n"); for (i = 1; i <= n; i++) have[names[i]] = 1 }
    { n = split($0, either, "|"); found = 0
      for (i = 1; i <= n; i++) if (either[i] in have) found = 1
      if (!found) print }'
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    echo "This needs root, and there is no sudo here. Run as root, then repeat your command:" >&2
    echo "  $*" >&2
    return 1
  fi
}

# Package lists that are missing or older than a day are fetched anew, or downloads of replaced versions would fail.
deps_refresh_debian() {
  if [ -z "$(find /var/lib/apt/lists -maxdepth 1 -name '*_Packages*' -print -quit 2>/dev/null)" ] ||
    [ -z "$(find /var/lib/apt/lists -maxdepth 0 -mtime -1 2>/dev/null)" ]; then
    as_root apt-get --option Acquire::Retries=3 update
  fi
}

# Of "a|b" the first that this release can install; the first if it knows none, so that the error names it.
deps_resolve_debian() {
  local line name
  while read -r line; do
    for name in ${line//|/ }; do
      if [ -n "$(apt-cache policy "$name" | sed -n '/Candidate: [^(]/p')" ]; then break; fi
      name=${line%%|*}
    done
    echo "$name"
  done
}

deps_install_debian() {
  local packages
  deps_refresh_debian
  packages=$(printf '%s\n' "$@" | deps_resolve_debian)
  # shellcheck disable=SC2086
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install --yes --no-install-recommends --option Acquire::Retries=3 $packages
}

deps_install() {
  local system=$1
  shift
  case $system in
    debian) deps_install_debian "$@" ;;
    fedora) as_root dnf install --assumeyes "$@" ;;
    opensuse) as_root zypper --non-interactive install --no-recommends "$@" ;;
    arch) as_root pacman --sync --needed --noconfirm "$@" ;;
    macos)
      command -v brew >/dev/null || { echo "Homebrew is needed: https://brew.sh" >&2; return 1; }
      brew install "$@" ;;
  esac
}

# install_packages KIND…: makes sure that the packages of these kinds are there.
install_packages() {
  local system missing
  system=$(deps_system)
  if [ -z "$system" ]; then
    echo "Unknown system: install the packages that packaging/deps/debian.txt names under their names here." >&2
    return 0
  fi
  missing=$(deps_missing "$system" "$@")
  [ -n "$missing" ] || return 0
  printf '\n==> Installing what is missing: %s\n\n' "$(echo "$missing" | tr '\n' ' ')"
  # shellcheck disable=SC2086
  if ! deps_install "$system" $missing; then
    echo "The packages above could not be installed; the lines before say why. Nothing was built." >&2
    return 1
  fi
}
