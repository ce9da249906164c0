package org.footing.csl.style;

/** A rendering element (CSL 1.0.2, "Rendering Elements"). */
public sealed interface Element
        permits TextVariable,
                TextMacro,
                TextTerm,
                TextValue,
                NumberElement,
                DateElement,
                NamesElement,
                LabelElement,
                GroupElement,
                ChooseElement {}
