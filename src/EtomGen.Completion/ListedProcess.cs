using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace EtomGen.Completion;

/// <summary>A process in a list, with the texts that every list of its release has for it.</summary>
/// <remarks>The texts are made once for a release, since a list can have 3,000 processes. Items are not shared: the editor's service changes them.</remarks>
internal sealed class ListedProcess
{
    private static readonly ConditionalWeakTable<FrameworkCatalog, ListedProcess[]> Known = new();

    private ListedProcess(FrameworkProcess process, FrameworkCatalog release, int index)
    {
        string parent = process.Parent is { } part ? $", part of {part}" : "";
        (Process, Index) = (process, index);
        Filter = $"{process.Identifier} {process.Parent?.Name} {process.Name}";
        SortText = Items.SortText(release.Scale.IsAssessed(process.Level) ? 0 : 1, index);
        Properties = ImmutableDictionary<string, string>.Empty.Add(Items.Description, $"{process}\nLevel {process.Level} of release {release.Release}{parent}");
    }

    public FrameworkProcess Process { get; }

    /// <summary>The text that what is typed in a string is compared with.</summary>
    public string Filter { get; }

    /// <summary>The place in a list: assessed levels first.</summary>
    public string SortText { get; }

    /// <summary>The properties of an item, the description among them.</summary>
    public ImmutableDictionary<string, string> Properties { get; }

    private int Index { get; }

    /// <summary>The processes of a release that can be listed.</summary>
    public static ListedProcess[] In(FrameworkCatalog release) => Known.GetValue(
        release,
        _ => [.. release.Processes.Where(process => !process.IsDeleted).Select((process, i) => new ListedProcess(process, release, i))]);

    /// <summary>The process in a list of an assessment that has a row for it: after all others, with what the row says.</summary>
    public (string SortText, string Remark, ImmutableDictionary<string, string> Properties) Declared(string state) => (
        Items.SortText(2, Index),
        $"{Process.Name} (declared: {state})",
        Properties.SetItem(Items.Description, $"{Properties[Items.Description]}\nThis assessment declares it: {state}"));
}
