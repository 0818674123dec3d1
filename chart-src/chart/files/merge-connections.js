// Brings the connections of this chart into the Management Center's config.json, at each start and before it starts.
//
// The Management Center rewrites the file, and people add connections in it. So the chart's connections are merged by
// their id: those that it made are brought up to date, those that it made and no longer has are removed, all else stays.
// Passwords come from the environment and stand in no ConfigMap. Plain CommonJS for old versions of node (12).
//
// Environment:
//   CONNECTIONS_FILE         {"connections": [...]}: what the chart wants, without passwords
//   CONFIG_FILE              the Management Center's config.json
//   BROKER_ADMIN_USER, BROKER_ADMIN_PASSWORD
//                            the login of the chart's connections; without a password their logins are left alone
//   CEDALO_MC_USERNAME, CEDALO_MC_PASSWORD
//                            the Management Center's own login, looked at only to refuse an empty or default one
//   ALLOW_DEFAULT_PASSWORDS  true: refuse none
'use strict';

const fs = require('fs');
const path = require('path');
const configFile = require('./config-file.js');

const DEFAULT_PASSWORD = 'mmcisawesome';
const environment = process.env;
const file = environment.CONFIG_FILE;
// Which connections the chart made, and which of their fields: {"id": ["field", ...]}.
const record = path.join(path.dirname(file), '.chartgen-connections.json');

let replaced = false;

class Refusal extends Error {}

// Never the content of a file: it has passwords in it.
function say(text) {
  console.log('merge-connections: ' + text);
}

function checkPasswords() {
  if (environment.ALLOW_DEFAULT_PASSWORDS === 'true') {
    return;
  }

  const keys = {
    'broker-admin-password': environment.BROKER_ADMIN_PASSWORD,
    'mmc-username': environment.CEDALO_MC_USERNAME,
    'mmc-password': environment.CEDALO_MC_PASSWORD,
  };
  for (const key of Object.keys(keys)) {
    if (!keys[key]) {
      throw new Refusal('the key ' + key + ' of the Secret auth.existingSecret is empty; allowed is a value, or auth.allowDefaultPasswords true');
    }
    if (keys[key] === DEFAULT_PASSWORD) {
      throw new Refusal('the key ' + key + ' of the Secret auth.existingSecret is the default password that everybody can look up; allowed is another, or auth.allowDefaultPasswords true');
    }
  }
}

function wanted() {
  const connections = JSON.parse(fs.readFileSync(environment.CONNECTIONS_FILE, 'utf8')).connections;
  if (environment.BROKER_ADMIN_PASSWORD) {
    for (const connection of connections) {
      connection.credentials = { username: environment.BROKER_ADMIN_USER, password: environment.BROKER_ADMIN_PASSWORD };
    }
  }
  return connections;
}

// mqtt://mosquitto-3.mosquitto.multinode.svc.cluster.local:1885 -> mosquitto-3
function brokerOf(url) {
  const host = /^[a-z]+:\/\/([^.:/]+)/.exec(String(url));
  return host ? host[1] : null;
}

// The name is only for a new connection: people rename them, and the Management Center knows brokers by it.
function fieldsOf(connection) {
  return Object.keys(connection).filter((field) => field !== 'id' && field !== 'name');
}

function update(present, connection, formerFields) {
  for (const field of formerFields) {
    // Logins that are no longer given stay: without a Secret they are entered by hand.
    if (connection[field] === undefined && field !== 'credentials') {
      delete present[field];
    }
  }
  for (const field of fieldsOf(connection)) {
    // An object is filled in, not replaced: a client id beside the login is the user's.
    present[field] = configFile.isObject(connection[field]) && configFile.isObject(present[field])
      ? Object.assign({}, present[field], connection[field])
      : connection[field];
  }
}

function merge(config, known) {
  const connections = config.connections || [];
  const made = {};
  const told = { added: [], updated: [], removed: [] };
  const isKnown = (id) => Array.isArray(known[id]);
  for (const connection of wanted()) {
    const same = connections.filter((c) => configFile.isObject(c) && c.id === connection.id);
    if (!isKnown(connection.id) && same.some((c) => brokerOf(c.url) !== brokerOf(connection.url))) {
      say('the connection ' + connection.id + ' was made by hand and leads elsewhere: it stays, and this broker has none. Give yours another id');
      continue;
    }

    made[connection.id] = fieldsOf(connection);
    if (same.length === 0) {
      // The Management Center connects at its start to what was connected before.
      connections.push(Object.assign({}, connection, { status: { connected: true } }));
      told.added.push(connection.id);
    }
    for (const present of same) {
      const before = JSON.stringify(present);
      update(present, connection, isKnown(connection.id) ? known[connection.id] : []);
      if (JSON.stringify(present) !== before) {
        told.updated.push(connection.id);
      }
    }
  }

  config.connections = connections.filter((c) => {
    const gone = configFile.isObject(c) && isKnown(c.id) && !Array.isArray(made[c.id]);
    if (gone) {
      told.removed.push(c.id);
    }
    return !gone;
  });
  return { made: made, told: told };
}

function readConfig() {
  const found = configFile.read(file);
  const connections = found.content && found.content.connections;
  return connections === undefined || Array.isArray(connections) ? found : { fault: 'is damaged' };
}

function list(word, ids) {
  return ids.length > 0 ? ', ' + word + ' ' + ids.join(' ') : '';
}

function main() {
  checkPasswords();
  configFile.closeToOthers(file);
  const known = configFile.read(record).content || {};
  const found = readConfig();
  const config = found.content || { connections: [] };
  const before = JSON.stringify(found.content);
  const result = merge(config, known);
  const changed = JSON.stringify(config) !== before;
  if (changed) {
    // First the record of both, so that a connection is known as the chart's wherever this is cut short.
    configFile.replace(record, Object.assign({}, known, result.made));
    configFile.replace(file, config, () => {
      if (found.fault) {
        const aside = configFile.setAside(file);
        say(file + ' ' + found.fault + ': it is kept as ' + path.basename(aside) + ', with the connections that were made by hand');
      } else {
        configFile.keepFormer(file);
      }
    });
    replaced = true;
  }
  if (changed || JSON.stringify(result.made) !== JSON.stringify(known)) {
    configFile.replace(record, result.made);
  }
  say(file + (changed ? ' has ' : ' is up to date, ') + config.connections.length + ' connections' +
    list('added', result.told.added) + list('updated', result.told.updated) + list('removed', result.told.removed));
}

const REASONS = {
  ENOSPC: 'no space is left on the volume',
  EDQUOT: 'the quota of the volume is used up',
  EROFS: 'the volume is read-only',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
};

try {
  main();
} catch (error) {
  const reason = error instanceof Refusal ? error.message : (error.path || file) + ': ' + (REASONS[error.code] || error.code || error.name);
  console.error('merge-connections: ' + reason);
  console.error('merge-connections: ' + (replaced ? '' : file + ' is as it was, and ') + 'the Management Center does not start');
  process.exitCode = 1;
}
