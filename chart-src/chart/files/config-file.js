// Reads and replaces the Management Center's config.json so that nothing in it can be lost: see merge-connections.js.
'use strict';

const fs = require('fs');
const path = require('path');

const FORMER_FILES = 5;

function exists(name) {
  try {
    fs.lstatSync(name);
    return true;
  } catch (error) {
    return false;
  }
}

function isObject(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// The messages of JSON.parse quote the text, which has passwords in it, so none of them is passed on.
function parse(text) {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return undefined;
  }
}

// The object in a file, and why there is none: a fault has to be set aside before the file is replaced.
function read(file) {
  let text;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (!exists(file)) {
      return {};
    }
    // A directory, or a link to nowhere, to a directory or to itself.
    if (['ENOENT', 'EISDIR', 'ELOOP', 'ENOTDIR'].indexOf(error.code) >= 0) {
      return { fault: 'is no file' };
    }
    throw error;
  }

  const content = parse(text);
  if (text.trim() === '') {
    return { fault: 'is empty' };
  }
  return isObject(content) ? { content: content } : { fault: 'is damaged' };
}

// A name that is free: nothing is ever overwritten.
function freeName(file) {
  for (let number = 1; ; number++) {
    if (!exists(file + '.broken-' + number)) {
      return file + '.broken-' + number;
    }
  }
}

function setAside(file) {
  const aside = freeName(file);
  try {
    fs.linkSync(file, aside);
  } catch (error) {
    // A directory has no second name.
    fs.renameSync(file, aside);
  }
  return aside;
}

// file.1 is the newest. The former file gets a second name and is not moved: it is there all the time.
function keepFormer(file) {
  for (let number = FORMER_FILES - 1; number >= 1; number--) {
    if (exists(file + '.' + number)) {
      fs.renameSync(file + '.' + number, file + '.' + (number + 1));
    }
  }
  try {
    fs.linkSync(file, file + '.1');
  } catch (noSecondNames) {
    fs.copyFileSync(file, file + '.1', fs.constants.COPYFILE_EXCL);
  }
}

function keepOwner(former, next) {
  const made = fs.statSync(next);
  if (former.isFile() && (former.uid !== made.uid || former.gid !== made.gid)) {
    fs.chownSync(next, former.uid, former.gid);
  }
}

function write(name, content) {
  // Flag x: never through a link that somebody put there. Passwords are for the owner alone.
  const opened = fs.openSync(name, 'wx', 0o600);
  try {
    fs.writeFileSync(opened, JSON.stringify(content, null, 2) + '\n');
    fs.fsyncSync(opened);
  } finally {
    fs.closeSync(opened);
  }
}

function flushFolder(folder) {
  const opened = fs.openSync(folder, 'r');
  try {
    fs.fsyncSync(opened);
  } finally {
    fs.closeSync(opened);
  }
}

// Whoever looks, at any moment, finds the former file or the new one, whole. before() runs when the new one is complete.
function replace(file, content, before) {
  const next = file + '.new';
  try {
    if (exists(next)) {
      fs.unlinkSync(next);
    }
    write(next, content);
    if (exists(file)) {
      keepOwner(fs.lstatSync(file), next);
      if (before) {
        before();
      }
    }
    fs.renameSync(next, file);
    flushFolder(path.dirname(file));
  } catch (error) {
    try {
      fs.unlinkSync(next);
    } catch (neverMade) {
      // The volume is full or read-only.
    }
    throw error;
  }
}

// A file of an earlier version may be open to everybody.
function closeToOthers(file) {
  const present = exists(file) ? fs.lstatSync(file) : null;
  if (present && present.isFile() && (present.mode & 0o077) !== 0) {
    fs.chmodSync(file, 0o600);
  }
}

module.exports = { isObject, read, setAside, keepFormer, replace, closeToOthers };
