// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import io.avaje.jsonb.JsonType;
import io.avaje.jsonb.Jsonb;
import java.io.InputStream;
import java.io.OutputStream;
import org.communique.examples.benchmarks.contender.PlainRecords.Brief;

/** avaje-jsonb on records. */
final class Avaje implements Library {

  private final JsonType<Brief> type = Jsonb.builder().build().type(Brief.class);

  @Override
  public Object read(byte[] json) {
    return type.fromJson(json);
  }

  @Override
  public Object read(InputStream json) {
    return type.fromJson(json);
  }

  @Override
  public byte[] write(Object brief) {
    return type.toJsonBytes((Brief) brief);
  }

  @Override
  public void write(Object brief, OutputStream out) {
    type.toJson((Brief) brief, out);
  }
}
