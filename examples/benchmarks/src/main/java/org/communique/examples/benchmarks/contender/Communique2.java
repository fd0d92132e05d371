// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.communique.Brief;
import org.communique.jackson2.CommuniqueJson;

/** This library on Jackson 2, without a mapper. */
final class Communique2 implements Library {

  @Override
  public Object read(byte[] json) throws IOException {
    return CommuniqueJson.read(json);
  }

  @Override
  public Object read(InputStream json) throws IOException {
    return CommuniqueJson.read(json);
  }

  @Override
  public byte[] write(Object brief) throws IOException {
    return CommuniqueJson.writeBytes((Brief) brief);
  }

  @Override
  public void write(Object brief, OutputStream out) throws IOException {
    CommuniqueJson.write((Brief) brief, out);
  }
}
