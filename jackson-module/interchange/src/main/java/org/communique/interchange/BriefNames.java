// SPDX-License-Identifier: Apache-2.0
package org.communique.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.communique.Brief;
import org.communique.StatementRef;
import org.communique.json.JsonOptions;
import org.communique.json.Limit;
import org.communique.json.UnknownMembers;
import org.communique.json.binding.Form;

/** The names of briefs and statements in other formats, and the ids that are made from names. */
final class BriefNames {

  /** Writes whatever the model can hold. */
  static final JsonOptions ANYTHING = anything();

  private static final UUID NAMESPACE =
      version5(new UUID(0x6ba7b811_9dad_11d1L, 0x80b4_00c0_4fd4_30c8L), "https://communique.org/ns/interchange/1");

  private BriefNames() {}

  private static JsonOptions anything() {
    JsonOptions options = JsonOptions.defaults().with(UnknownMembers.KEEP);
    for (Limit limit : Limit.values()) {
      options = limit == Limit.DEPTH ? options : options.with(limit, Integer.MAX_VALUE);
    }
    return options;
  }

  /** The base of a brief, or its id if it has no base. */
  static String name(Brief brief) {
    return brief.base().map(URI::toString).orElse(brief.id());
  }

  /** The name of a statement that is not only unique in its brief. */
  static String name(Brief brief, String statement) {
    return name(brief) + "#" + statement;
  }

  /** The name of the statement to which a statement of a brief refers. */
  static String name(Brief brief, StatementRef to) {
    return to.isLocal() ? name(brief, to.text()) : to.text();
  }

  /**
   * A name of a brief that no other brief in the world has: its base. The id of a brief is too short for that, so the
   * name of a brief without a base is a hash of the whole brief.
   */
  static String key(Brief brief) {
    return brief.base().map(URI::toString).orElseGet(() -> "sha256:" + HexFormat.of().formatHex(hash(brief)));
  }

  private static byte[] hash(Brief brief) {
    MessageDigest digest = digest("SHA-256");
    try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      Form.ofBrief().write(out, brief, ANYTHING);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return digest.digest();
  }

  /** A text as a URI; empty if other programs would not take the text for one. */
  static Optional<String> uri(String text) {
    try {
      URI uri = new URI(text);
      return uri.isAbsolute() && text.equals(uri.toASCIIString()) ? Optional.of(text) : Optional.empty();
    } catch (URISyntaxException label) {
      return Optional.empty();
    }
  }

  /**
   * A UUID that is always the same for the same name.
   *
   * @param type the type of the object
   * @param key the name of the object among all objects of this type
   */
  static String uuid(String type, String key) {
    return version5(NAMESPACE, type + "|" + key).toString();
  }

  /** Makes a name-based UUID as RFC 9562 says (version 5). */
  private static UUID version5(UUID namespace, String name) {
    MessageDigest digest = digest("SHA-1");
    digest.update(ByteBuffer.allocate(16)
        .putLong(namespace.getMostSignificantBits()).putLong(namespace.getLeastSignificantBits()).array());
    ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
    long high = hash.getLong() & ~0xF000L | 0x5000L;
    long low = hash.getLong() & ~(3L << 62) | 1L << 63;
    return new UUID(high, low);
  }

  private static MessageDigest digest(String algorithm) {
    try {
      return MessageDigest.getInstance(algorithm);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has " + algorithm, impossible);
    }
  }
}
