// SPDX-License-Identifier: Apache-2.0
package org.communique.examples.benchmarks.contender;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.communique.Brief;
import org.communique.jackson.CommuniqueModule;

/**
 * The main class of a fresh virtual machine that does one thing and ends: it makes a mapper, reads a document from the
 * standard input, and writes it again. It prints the processor time of the main thread for this.
 *
 * <p>There is no lambda here, because the first lambda of a program is dear, and belongs to the library that has it.
 */
public final class ColdStart {

  private ColdStart() {}

  /**
   * Does the task.
   *
   * @param arguments the task: {@code tree-3}, {@code tree-2}, {@code mapper-3}, {@code mapper-2}, {@code records-3} or
   *     {@code records-2}
   * @throws Exception if the task fails
   */
  public static void main(String[] arguments) throws Exception {
    byte[] json = System.in.readAllBytes();
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    Library library = library(arguments[0]);
    byte[] written = library.write(library.read(json));
    long nanos = threads.getCurrentThreadCpuTime() - start;
    if (written.length != json.length) {
      throw new IllegalStateException("what was written must be as long as what was read");
    }
    System.out.println(nanos);
  }

  private static Library library(String task) {
    return switch (task) {
      case "tree-3" -> new Jackson3Mapper(
          tools.jackson.databind.json.JsonMapper.builder().build(), tools.jackson.databind.JsonNode.class);
      case "tree-2" -> new Jackson2Mapper(
          com.fasterxml.jackson.databind.json.JsonMapper.builder().build(),
          com.fasterxml.jackson.databind.JsonNode.class);
      case "mapper-3" -> new Jackson3Mapper(
          tools.jackson.databind.json.JsonMapper.builder().addModule(new CommuniqueModule()).build(), Brief.class);
      case "mapper-2" -> new Jackson2Mapper(
          com.fasterxml.jackson.databind.json.JsonMapper.builder()
              .addModule(new org.communique.jackson2.CommuniqueModule()).build(),
          Brief.class);
      case "records-3" -> new Jackson3Mapper(
          tools.jackson.databind.json.JsonMapper.builder().build(), PlainRecords.Brief.class);
      case "records-2" -> new Jackson2Mapper(
          com.fasterxml.jackson.databind.json.JsonMapper.builder().build(), PlainRecords.Brief.class);
      default -> throw new IllegalArgumentException("unknown task: " + task);
    };
  }
}
