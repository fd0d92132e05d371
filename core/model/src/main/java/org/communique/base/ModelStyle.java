// SPDX-License-Identifier: Apache-2.0
package org.communique.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * Tells Immutables how to generate the value types of this library: a public builder that hides the implementation.
 *
 * <p>Only the library's own packages use this annotation, and it is not kept in class files. Lists become
 * {@link java.util.List#copyOf} lists, which need the least memory. No attribute is a set or a map, because their order
 * may differ from run to run.
 *
 * <pre>{@code
 * @Value.Immutable
 * @ModelStyle
 * public abstract sealed class Topic permits TopicBuilder.ImmutableTopic {}
 * }</pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    get = "is*",
    visibility = ImplementationVisibility.PACKAGE,
    builderVisibility = BuilderVisibility.PUBLIC,
    implementationNestedInBuilder = true,
    overshadowImplementation = true,
    jdkOnly = true,
    jdk9Collections = true,
    depluralize = true,
    depluralizeDictionary = "alias:aliases",
    defaults = @Value.Immutable(copy = false),
    throwForInvalidImmutableState = InvalidBriefException.class,
    allowedClasspathAnnotations = Generated.class)
public @interface ModelStyle {}
