// Signing in with a finger or a face: asks this device, and sends what it answers with the form.
// What such a form holds is hidden until we know that this device can do it.
const bytes = (words) =>
  Uint8Array.from(atob(words.replaceAll("-", "+").replaceAll("_", "/")), (sign) => sign.charCodeAt(0));
const words = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");

const named = (known) => (known || []).map((one) => ({ ...one, id: bytes(one.id) }));

const asked = ({ publicKey: options }) => {
  const ready = { ...options, challenge: bytes(options.challenge) };
  if (options.user) ready.user = { ...options.user, id: bytes(options.user.id) };
  if (options.excludeCredentials) ready.excludeCredentials = named(options.excludeCredentials);
  if (options.allowCredentials) ready.allowCredentials = named(options.allowCredentials);
  return { publicKey: ready };
};

const answered = (given) => {
  const response = {};
  for (const part of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
    if (given.response[part]) response[part] = words(given.response[part]);
  }
  return JSON.stringify({
    id: given.id,
    rawId: words(given.rawId),
    type: given.type,
    response,
    clientExtensionResults: given.getClientExtensionResults(),
  });
};

// A device with a finger or face of its own, at an address with a name: numbers cannot have passkeys.
const able = async () =>
  Boolean(window.PublicKeyCredential) &&
  !/^[\d.]+$|:/.test(location.hostname) &&
  PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const part = form.closest("[data-passkey-part]");
  const failed = part.querySelector("[data-passkey-failed]");
  able().then((yes) => {
    for (const one of part.querySelectorAll("[data-passkey-if]")) one.hidden = (one.dataset.passkeyIf === "yes") !== yes;
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    failed.hidden = true;
    try {
      const { options } = form.dataset;
      const given = options
        ? await navigator.credentials.create(asked(JSON.parse(options)))
        : await navigator.credentials.get(asked((await offered(form.action)).request_options));
      form.elements.credential.value = answered(given);
      form.submit();
    } catch {
      failed.hidden = false;
    }
  });
}

async function offered(address) {
  const answer = await fetch(address, { headers: { Accept: "application/json" } });
  return answer.json();
}
