// SPDX-License-Identifier: Apache-2.0

/**
 * Everything that reads or writes a brief, and is compared.
 *
 * <ul>
 *   <li>{@code Contender} lists the contenders. {@code Library} is what each can do; {@code Communique3} and
 *       {@code Communique2} are this library, {@code Jackson3Mapper} and {@code Jackson2Mapper} are mappers with our
 *       module, with records or with trees, and {@code Avaje}, {@code DslJsonLibrary}, {@code Fastjson2} and
 *       {@code GsonLibrary} are the other libraries.
 *   <li>{@code PlainRecords} is the form as records, into which the other libraries read.
 *   <li>{@code Line} groups what belongs to a line of Jackson. {@code Lines}, with {@code Lines3} and {@code Lines2},
 *       reads and writes collections.
 *   <li>The floors: {@code Scan}, with {@code Scan3} and {@code Scan2}, makes only tokens. {@code HandMade} writes by
 *       hand; {@code HandWriter}, {@code HandWriterOfStatements}, {@code HandWriterOfActors}, {@code EncodedNames} and
 *       {@code ByteWriter} are its parts.
 *   <li>{@code Verified} checks that a contender does the whole work.
 *   <li>{@code ColdStart} is a whole program with one contender.
 * </ul>
 */
@NullMarked
package org.communique.examples.benchmarks.contender;

import org.jspecify.annotations.NullMarked;
