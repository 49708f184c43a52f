using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis.Completion;

namespace EtomGen.Completion;

/// <summary>Creates completion items.</summary>
internal static class Items
{
    /// <summary>The property of an item that has its description.</summary>
    public const string Description = nameof(Description);

    /// <summary>What is typed in a string filters the list, blanks and dots too; only the keys that complete anything do so here.</summary>
    public static readonly CompletionItemRules InString = CompletionItemRules.Create(
        filterCharacterRules: ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, ' ', '.', '&', '-', '/', '(', ')', ',')),
        commitCharacterRules: ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace, '"')));

    /// <summary>An item for a fact, in a string.</summary>
    /// <param name="text">The text that is inserted, and shown as it is: some editors insert what they show.</param>
    /// <param name="group">The group in the list: items of a lower one come first.</param>
    /// <param name="index">The position in the group.</param>
    /// <param name="remark">The remark next to the text.</param>
    /// <param name="description">The description.</param>
    public static CompletionItem Fact(string text, int group, int index, string remark, string description) => Create(
        text,
        text,
        SortText(group, index),
        remark,
        ImmutableDictionary<string, string>.Empty.Add(Description, description),
        InString);

    /// <summary>The text by which lists are sorted.</summary>
    public static string SortText(int group, int index) => string.Format(CultureInfo.InvariantCulture, "{0}{1:D6}", group, index);

    /// <summary>An item.</summary>
    /// <param name="text">The text that is inserted, and shown as it is.</param>
    /// <param name="filter">The text that what is typed is compared with.</param>
    /// <param name="sortText">The place in the list.</param>
    /// <param name="remark">The remark next to the text.</param>
    /// <param name="properties">The properties, the description among them.</param>
    /// <param name="rules">The rules.</param>
    public static CompletionItem Create(string text, string filter, string sortText, string remark, ImmutableDictionary<string, string> properties, CompletionItemRules rules) =>
        CompletionItem.Create(text, filterText: filter, sortText: sortText, properties: properties, rules: rules, inlineDescription: remark);
}
