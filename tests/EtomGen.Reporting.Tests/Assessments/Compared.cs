namespace EtomGen.Reporting.Tests;

/// <summary>The bundled releases 12.0 and 16.0, compared.</summary>
internal static class Compared
{
    public static FrameworkComparison Releases { get; } = FrameworkComparison.Between(Etom.V12.Catalog.Instance, Etom.V16.Catalog.Instance);
}
