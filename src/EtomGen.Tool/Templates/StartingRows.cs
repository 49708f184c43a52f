using EtomGen.Tool.Output.CSharp;

namespace EtomGen.Tool.Templates;

/// <summary>The rows of a first assessment against a release that no template has rows for: every process of one group, the first one scored.</summary>
internal sealed class StartingRows(FrameworkCatalog release)
{
    private const int MaxRows = 8;

    public IEnumerable<string> Lines
    {
        get
        {
            var references = new ProcessReferences(release, asStrings: false);
            string highest = ConformanceScale.Text(release.Scale.Maximum);
            return Group().Select((process, i) => (Type: references.TypeOf(process.Identifier.Value)!, IsFirst: i == 0))
                .Select(row => row.IsFirst ? $"[Score<{row.Type}>({highest})]" : $"[NotSubmitted<{row.Type}>]");
        }
    }

    /// <summary>The assessed processes of the first group whose list is complete, or of the first that has any.</summary>
    private FrameworkProcess[] Group() =>
    (
        from level2 in release.OfLevel(release.Scale.CoverageLevel)
        let children = level2.Children.Where(child => !child.IsDeleted && release.Scale.IsAssessed(child.Level)).ToArray()
        where children.Length > 0
        orderby level2.HasAllChildren && children.Length <= MaxRows ? 0 : 1
        select children).FirstOrDefault() ?? [];
}
