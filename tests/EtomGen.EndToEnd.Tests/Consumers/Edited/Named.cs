namespace Edited;

internal static class Named
{
    public static string Process => Etom.V26.MarketStrategyManagement.Id;
}
