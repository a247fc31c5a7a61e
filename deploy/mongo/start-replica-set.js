// Run by mongosh against mongo-1 as its root user. Makes the replica set and Golrizan's user; does nothing where they are there.
const members = ['mongo-1:27017', 'mongo-2:27017', 'mongo-3:27017'];

function isReplicaSet() {
  try {
    return rs.status().ok === 1;
  } catch (error) {
    if (error.codeName === 'NotYetInitialized') {
      return false;
    }
    throw error;
  }
}

if (!isReplicaSet()) {
  rs.initiate({ _id: 'golrizan', members: members.map((host, _id) => ({ _id, host })) });
}
while (!db.hello().isWritablePrimary) {
  if (db.hello().secondary && db.hello().primary) {
    print(`The primary is ${db.hello().primary}: users are there already`);
    quit(0);
  }
  sleep(500);
}

const admin = db.getSiblingDB('admin');
const password = fs.readFileSync('/run/secrets/mongo-app-password', 'utf8').trim();
const user = {
  pwd: password,
  roles: [{ role: 'readWrite', db: 'golrizan' }, { role: 'readWrite', db: 'golrizan-views' },
    { role: 'readWrite', db: 'golrizan-keys' }],
};
if (admin.getUser('golrizan')) {
  admin.updateUser('golrizan', user);
} else {
  admin.createUser({ user: 'golrizan', ...user });
}
