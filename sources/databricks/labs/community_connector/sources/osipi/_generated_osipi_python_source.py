"""The PI System as a Spark data source, in one file that needs no other file of the project.

Made by `make generate`. `register_lakeflow_source` makes format ``lakeflow_connect`` known to a session, on the driver
and in its workers alike, though none of them can import this file: the classes go there by value, and with them the
connector's modules, which `ARCHIVE` holds.
"""

from __future__ import annotations

from typing import Any

#: JSON of file name to text, compressed by bzip2, as base 85.
ARCHIVE = """
LRx4!F+o`-Q(2o`=y(Lt3V(oRL_`38|NsC0|NsC0|NsAD(O&U<=^tzWA44v?v7n%?zP;Y!fPxh&eeUO5Zslm{o4)6{+ikT2+vD1wHJ^7<>stG}pws8x_r2!b
x>G$H)g3c%6;KqFT@3<&28@W-wh9`eJ<b92c?t;u(8__mfI0yZ``dw_3+y^|L8VV)pg93b0D7D<heKIg9re6QAprZ!4wZbs+SF~54S4~}kS&MPK<TC}tL$)~
N!uu;17lPm0BNjtYU~o*3M*SvXaYq@6fI}~W-WqjR-4P6S`9YBwyB0iBv1rEiXZ}l*rBZg(Wo>8MFnQkXO(rk-SZUV=J#?1D@7B0+r5mDDt4D`%7V54G87^Z
5YXGPxW!3At6&2_000IcX+;4*00Mvj01o5dcY;*<`E-5DY3LLH3)?_CGynlW00F8106F#m4_(s(t?OGlAtIze_qVTZ=F>a7jz*PK$8&?AMq8t<-0XGsWy~G+
AA1E-+h`f`bxFW=(=%&8W|e^JB}#Mc(f}ZU1IQbF^dD@hE|;<PwVmks0rhiRB%&J7eA+Lo9o_b2S6kGeDL@30sudCTv6C$VY{<!rW(Lh`dFJ%<d$M$nOsiUP
i?9^CT%7dhe7W|fo*v%vhtL9m0m#*3@3M<iePe|XNC0&9RJ^y>H3It@YaQvgzV3&2c=z4m-n?(Dl99}tNSX4>wzjk+TiTm<aR6awKxOwZbPA8NYe0RriMP8X
D9?Pm@3ht{Lm`j>hydO8b@kJsPrlTnPVK(kC`y~@hi$KJ?NWg%rT2G0RM=$e+da;MeR^s1s;6nrIYA-X+lky_)$wn)-+1dMY5+7VGeLDWjj)ld8gw^e#6||)
Hz@bKeJ{QpV^Lmpoaw8qL01Dc5`AP|c%^Y*gL2z<0j_o3^_);_Z+7>&=x3eKRThtOgF=Tk&D&h;(PS53t|PX1_q{z%4)oEh>x-XTfCTm5dfj$ygPQsc>wW9i
G40hKdmS-rO|hWGQ!%FBM`p-?b)_D<0#$aZ0L_2~fkE7EilKp9r;dEDZ;zHz8||Uzk;~vGL90P`l{dIK+O&#;yAwRwqDm<UZaXq`KAM)J+DX%vs^y#Sd=xuo
Kn(_a>99=uz;~XV<sb?PUVYscdGTghST<`#^_^`dPj_+YT>t<k`rYhCEGVjDrk%cq?Xd^~_NCZ$8Z$R=004J6#R+Ht7bXM-g|$-GOB`D{U2X$HfHzB<SyG`|
M$y-we4D$S!QTw1gsRvQzUz$Y!z}J$%I#fi2Q{$iz3%U2wldbf)Z4qwDPT3{X3V>54%@b^16!t@wP!$gAvU|XM&M8nPdyUA081gG?zqH);3+R1huK|sV&gI^
vNmc~t4nFr9o^l#-0qh_hfhFo^z{fzDkK0mdv)(;3ZR-|YV~{7(dcvl05@UQIjjb~ZW2#TBt*LaWVT-0%hg>Js?&F-?_tt_00W0>8a1u7T5Yh488-rM?z`-C
zPF3+U8>)0^v|G<`;TM^vo;;}@qIp}zzwDV00003ssKb#0o{O6me$At$m~t54vfrN!Q9-8I;BW;P^ALkYybcN0GjRt-%^LeYKdDLZ7F1Gtit!Z&tQ(6>J*Zw
+f<c7RYWBcRWPdiz228dmfk+zDN6Od-rT$2XKnObV8&>dS2&>LeNo-IXP(bYqnJf&Z9<r^UVF`ZDpsvmq3hkJxHa8vuY0_*SI4*3A8Gd8_1CQU+t|%CyWP%%
Q3{EqY>ilF+ebjsO=x|4gYNn$cTYC~_s^aS-*dFr*c|vl?eZ*ey{6@_9>`rV41il@TUs@oDLTj)ovpT8NK9$>&z0Ljy=mL;N>Sxn*m`$bEumIPV#{kWL>3na
QN<v4*C(btO}3iW*v0RM-!%iRDOa7``_1;{AnmhHZu`B0gFw?E0E7et0u2B_6HJDt1k)ihVre}zDDptl2!tYO5P<;7nKa6JY3e7UGHCS;s5EE;KmY<$$|R(O
Lsayp^(VBaspT~F0i(q|Mn(_@fB*mh0uoU~DTvS}ASb4#)Kl7#>TgXc>86qCH1Z}*1NA^O&}0G?5P%Q}0DuGlAw4nxjS1;bQ%8}AMvVeZBtj4%1SSzSf(<D*
g&CqxCXYmcqG-_CfYVL%a8y_!L=W+h69@coih%h*IzlKDL<opX0)W!33MD8Al&T~}3Jin+2!77tK{`?(1QjHe6`=$rkR^dZ6&L=10Ema#{<r=t#%kEiO#HWZ
qP7Abr4BzEqW<jv(%tN;m-Zk~-$_b6lm9PWKmNQ(Z))HDH?0|$luJEi0PDB?Xxy-f#qa;n?ObD?-}bowx9YCWbuJH9Y5$=dtAGE;51kL|{=4SG;ywl7J)z|6
v^QaJ|LSi;s7~qeNrS0>`@Q(xVg26|#|rgvLV^o6mZionOApDv{<@{E8T+TNTc|#yWPvnXmGfaInyAR1yZpC}9=Pbvzr2m$4S!t+nQSozxTAmGM&-Y-NbgX8
`8!|i_tyC+bH&e=HgVthk$B{oPT>Sumc6Ys+j<8bls+GSlJcaGE)@|{RpDI5t1-&pWxW9yOiwC$WO)B`hx6a3?7ohlfclK{nKf;{&(hOscJ^3O{F3TB1%1a+
PARusWp9dS;OJVKs5tK){EIzbhIUri(|y9Axin_krxmwrho#-{Bmd_X7!x$obD$|D<`$_hnU8N(pDKH?r#ZDpO=6sef2H$@emP!-X_`(J!GFmL9&AP?zc}xi
+8kfS+gU)GdOagwzYCWtwFBsgdrXNEh7#eG3NETIC0e$aaYbKB#W8lJz1}Sv5Y9YW%|B<|OaFv^f0z}2F23=QF})10=l>{XasSG=Ab{ihXocq|Tkjm3mp)H8
U+o-@U=l=s!NA(T^({*LsptUe0bm#jZFg|MXiz-lQa@Aw_0WD5|A(UdI}Vkc?A8Au1EK#pcm$1z^C$}#^8fL`RRf#LAO5{o(Y0n^HGl@l1jD=m(|-1#-`FMU
IxW2W-+w-RdFOj{>HqWa^xoFpHnYfgU3qml_3fe#N(-{;cit5K$pj$o2@0pgfbPFB2zW|#g6WE(-~A?n84<-)RS+ZAA-UB%e)<gZzu}apO15>Z{6}c{W1FiP
_JeEYpmaBmf0w~N8=Q-a{QmIW{|0Vbo9J7H99|9llv<#J!Tp%`O5g@y00M*WjEr0)8F>2yZSJn+*_niAk9QP|mIB1FZk^rStfauRx!Lhk76gn+{#~9(BycJa
biO4J;GtGu6c8s6^V_ief8IPh|G%@2UN8rm5O>Q9=}J~~?_LWo%1Yd#hQ!a$`|#*W)Q3v*#i}7I39Vs*k#z6>ZsLExOZTD8zt{R3FhK+mNFbivM0MQ`;6v<z
f(Bg3R~3ks*lH3#(>Hy7!<sxkzs=vD(E=<4e?tJHX`dZ#C_C6GyRc_J&;yQc&IoeB8WJ=lA3>xzJcRnNAHji{Kw)ej)RD!4S``f@kwev*NFMDrZIoHry6Xkz
AZTkejH3^FOQ;<X^2XRUJul3Dfod?f^a?88P#{4^o;gW@ANnp}f_Vuz;X@KEf=Ki=Xe>b~fn|a$|Ief-dm$mawU-+Hn<O*Rjh?&v5zV9+T0!S_6n}{OyP;r<
-a3ExN(@9R(f}Pgjzg~{CqwYtjWLSVgF|r%7c5v~nr-x!z$zAQptEp0BMOr(Ff-(hKkC8S<(d`$S^nH!0QxG-KYH}=^zTnJKQ9(}6>rq5cKc7>ZSA>W8otiF
+(4D^_c$8jh1>%9f0DoFDa4TM0Zf8?JPMfF!aq0XXsEl(uGSQRbx{9Pr#4xY7i^Vki+*2lZO*SrFw_JQsc;n;vWR+%{r~xQ%@MKY_RzjZot~ec-&pBy;cxHg
z;rCpwtau=N4+|q>NDmG*;n=ddawUCTVWAkUBgls4Ttu3?K8kE<IfLb*u=-S)E?Z;<=S9*<^S<d<-CUZpGW9jtV47JFwh`fqfR}qD2Gm+I+qdW2p{`-b%A{k
O`v#s0y2Ncl^hb%iB1r3C_ik0|GR;c=xM0+Kt$J3T#OlUg<(yoXPUf#%m?^2y943ZX2>6RU}%f9O<{yOBOc%O3AD^>W#5_UazN<4hw6py@(*3AleLBYYjgkx
{6kG&qO&N#SSSwp<*ff-=Oug6pXDxIjbQEgW`kQ)P<s0+^@V+lG!VgwU?vedWoVRjuOTTO-dtak@|*^;VN$@72fiN`L2?iy5z6616o&K;_KKnQedk`Do-ird
n!L2B(Qw4In?CS0uKXJ&8~h!|SeAdYnQ5{gZb#5A88Sy8?i9oIjBgOXh*W_J)2m__&uIu{kWzApbd8bueb6DPQ0_1leoElhiT<Bz-aYtoG0gHOq9Or>m;fQ&
d%C>?o&D71yPbePD2dhfGgU|T=je#~Dx7KiU`4BsjpV-F-+%t0`$Fml;?5*}7xr5DzvHll-k_|Q?ka$f#4HD){pBLBJkb}fDvK72c{}-<iI;DvjFiT=`6?Z)
sx}Ry6=xV}Uqq+H^=xwd>q+@Kq-{Unnbm_>fzBo0ob;Lz%7Pu0LkSORq0^NgR82xUZ$VJd!BT)Bkh;!9p-Uk^n4eufABUi*uqUslm!B2V`YpaAuSs0!{tqw3
N0oFsw2O4Jw2CU>#EAn`f*lZKi6jzyU&d<WOE!k(q<}nbHnO0oRV4!R$Fl5a*oVi%#EtLIZpjwkV*O6iK?23vK}aED@*W3BlS~J9Fq=e#O;&yUy_>K&v^$4T
C<6O|UWorEp&q}Bcx9p0*|H$*$z2*$aa16ZSwpqi2<~t9ilv{^H_i6ml>OxfI%6-Z)V4HcbvP_}v7xbQ*IK&6c}WI`3sh`1u1bV;#c<IiFAlL=X2z`BaSifV
CR_O^bv`jS23%;4y*{P!5sGT=Au@314;t{9uHNFfz64aK!iSCXN(=?l9ZyW=NRcsR2G8*Ldj7%i`hLHo>|Q==1n<;xVZV<jaRD!17c=1YuV)>?hH>F=spEP_
$UcM%uaG=9%HHu@-Uqe<IN9)uXf3$16Dh<JeWP$YTG;;sc0!7~??V9)e@sFIzgEWl(Lm!~^WHZ-u(&){k`aU505%Z?ZxC{fZfJx9*~&tF8uK#*Ijrss%?{MA
>@9&)JNmv@*JoCW2NAN6dc`7yyo0gOSTe%ObQlY(kT*>)=tI^vfGZ+c-EKh0$(z{D>%oMD%$p-&j@%bUSL4-kPfTF@KJ<a>)7JPBW8~{KNO8M|#04k_*jxoD
4anL8@Fpy^4hs|AMH&Kj@IFO=n^Tk^+Y_$t=VC1OVhMJy{o?WWTSuhl{3J24zs}vuQw0`L@Q`r_=F@M}*I?PERQ7%dVagJ^ohWLaj#DAL!&3EN^mU+d0bq$w
>4-fPDsbitKoewSEH@KvC2i?)L!khIbXHJOC(6?q{8PdSLZ;hY`k4j5#f8|(TmOfZMF(0ruP#cCcYIPJ_j4R^<Ehf?ukZgDDx#`d8b7xfUIy)Wbh_a9{67F|
QW}+i=`!}9U+MeCexS_2NpI}VBl**h>d4#-mzuWant%_pPcE;LEdYpn2nwy5s;ZTMfnXgGAj+m<B_S2vZQ>wfPTYEC_LtRZ3VNNY2Ik^}dK@tR>QGGT&s~@*
i`K-lx;UGNh_K^YY#IM>A!o2O^k(_$!~}`DV?44jS4M@+Z0)CDIu7VD3IOCR0Hk%i@>YEB({=MzRhdV!1rtF7L4uw&pC3;--+Wd>j13w+A-(8306WY9f+!Zb
GN@cMUcEFc%=xjs^`XD39fQq?9Gl$&Zogyr2wPAf!o+j1)l8PA$7m_TnUFa`p?0a&dhfrTF0O_R@^RmfTh`3Or@MfR&-OMyQ;yCf+*Bd0@I1p%Fvv#+JgHa+
%L2_%)T%9oth?5#uB=a0o1F*2_JXSa!?Ds6kT)z<C~-)lq?uqVf!`QtP~DM6nLCCt=9SgU%Sua5#w>M$%o&77Sm6RO18)hcBHm?6A387WcAxc-hkK&k1Q20$
AV3F$nv2fPA>Vg>_zyTW^+02T^ykO=@l$rtAX7Tpo4dP;c7Yo-FyLN+<;iiL+k;*Zb;mv&`SJ|zsNJ{?7gzw)8A*t~al9MM_GXb(Q5Bg2vJogH6%|oL69=HU
kZ9=$fB=vkz%4sxqj>^}EXeFB70W~J_Nvuv^pZtGoxijEf6wVQ=c_g$cKkKo+xH-p$DH#I6At6Kkl?Xl4uICPL}SmyPl!{qmO$XxvB(82=0}~dI^WBksm+@>
QMcj=(~HxzHSN#ky{`B-ufL;yPMBU_KCFuzvt;0c^f13<15E`D_o)0y>1annz7QCZu#E{sQ6Q3N)^a>n0Gmre<>8<*=DT&hdFu=X26{Wy>qm3;LIF9GloW!2
5>it@*VhJ8DoLeEiXhg#6R6oIV#0I~jOQ5OJ%^y&t<pf;y3t=<ckLh?V2@2=q*#L=2SN=JP*g-f!y!de0VGjVOgoI@#H%F2>mgG&z^cqdth;dm5>eGU()?OZ
F`{<Cx3Zl(V5~{ApSQf9dG$WuD0Hw)lBE?i5fv1bQnW=y1qn?7K@}{~Ql6h;E!B3zcTvY-Ix2&Wf`}l%FIC-I-HcYW%tTQU1jI~4MNt&Z5mXS=&{Wk;QL)e(
L|_6$RZvu9Q>sd-Ot%^xaV#`M)Lq+|L_3e_WB9T~JlD2?U>g-a-t2M|e&6BE^}WXVkn2$wMjHuH<4>*DPrp%u%6eNjv5bOgg|yh)1&mV0W5CE6Wx97Xi;XI7
;^uX&u;WDO6zY^f&<hYMnE{VTXrep$uKGNnFa{usWK3&v7n!3t43!}~gMx(3tgxOY;nM>nZnhw29lC;_{TNi^eaR;bFb>RzVVXz{As{Yc;S5Gnm=t0uy?GwS
2hcSaL&5WpZ`7Dnnw4Bfw7mFGx4Y9^TWd12c@)!En4^aM0MEyH0rBo^(9ug6w`&J@xp)T0=Sq3`W1Z(tYij2;sM_;^UhD;jcM!s5q8;K(GhK;<;K(L44K&vC
SG&wn(e_F2NyIJf1Gmz6@!L~;9niqRu!N#-v4n>@0|7P3Q9cr%h|CeaQhwc!C^ijIRGtlPslXn_<85lWgDd@^-f6Up%?c<3%$N^07n<?6Ts24d901MgS%Z5v
jMrkehK<bAaO}pOL3n^Bi<QkW_}E&TVQ?T9-Lg0g#|$t;IkW=`lH{fhM46CWv!6OJsqS*)7q_tq-I_%M)N5exDkMXGhWbZQ^`r((7>5Lp@j$xocsu-kL1G{>
h@tD#t8KtG2)Z;FGQ%!VeR$TCV8kGN7y*PP)Ipxy;X7auf;Cm3XmzD%1*A2M3HIhAg2<8XLzadKFtB9h+U?cGJ)Tn=D_PZ``zgzd`$?$r@js>Ojonw=f>&BU
e_H~LpjL*XXfgMk#pL6jbO#x?u;>m1(7-7~26L{t<2pl4x*9scg06(HLBNS1q@_*acPxJ@L$>W0WEaGbPiAyIINK43&g})$pFb~lrsU|%LJd*CwaJ0IF%cqY
DD4zL&`+?;OL;eu1&FqdtoEg0-{d<x_LeAh3374k{@h?|vAPtsRjmDl%hA0korHs73Qm(D09Tn$NWl>hD=5WCS9<f=oSNtA^nt(|Dux=u`@|JMUfa3peY)G<
M<?~{P|aEQJ3VJtfBIiQ2d;holB{{zFgW|D4(8fR$;QLq&h@D{X1xx$V8GH&fPr9Ca!H~7dZ3uW+nd+l0EfPOGuN&h0VG79c!d8FQx*qKI(LBL)k3U1&)sI7
!u+rPHSiB^K0aSR9+~WZA4ocEQYygK(^8)z;Pq2*IMmm_d_+ML*H;nTxarollRha?&FJ%oIf`ZM_GLQJhZKzU8N`mZ;KJDC)9r*3?b8tzN0T>WNYq0TQXax+
D!XWqgI_@a+E$pt5fv0-n-l*4(3eyEnPh*4Zb?H-K%nVyM@%eOSE3jLl+Vz_;E)8n+GZ1#WWgIn^6R!5I5uUW#`t*RPQn?x1G=0f#Q^s1$%f~c-hfgQ3ieN)
lRf}$;9^SS{dsZ0y@l!cfuKxwe1+*!U^FHmh(i<5-JLRUAqC(_bYtZ~$Q=++a;TD1G(UFO<=aEaovBCX!F{TX{HQv2=bY7WI&SYK=Ko~S&WP}!R>z6pScE~-
Dn&M#hgeIovU?^>xZPQ8oI8vU6sVb>wnI-&uk6l)*tf?a>GMr9O=6E*nKM>lg;n7Is7>iB2f7&V?%8s2&6BeOofU5B3`R0TXn7AwGHsF}iY3p-9A53)d}He8
7R0fG#h8#;6L&$DMdowe?sPxT`~ME1z#=LzPP=^X<=x)i?~{Q)Vay%q>tIg^Nixs#2-u1Gs*rUbWb_Zjz#z95X|%{XbI{PylHp))Y9e=VFw`iV&<J$Q8Bp@P
kBxM60mJP#y(vJNBoa|rH`dMYg@(7YbkNg;!xdY|u_nxk3RYd@wE>tl53^=zw<&=`Ib~o%3lJ#VS2ZQbNaI`Kt;-h09RZ?J7d!HivmK;dJ)1;ZYG5$;{Xhl`
fMx;mh3uFLkm-n+fTHE0w8eTuXlI!TQ5-qWqp4+af0N{PFGk;gv?c7rgi}It$S*IewT$XoO|w4{VEjyvkuRJP&y(*@K@TDOC)V=TDCIa!(~~HRHqKq8MNsDN
D{9dgV}prAD?8;4y^~~D5YwlOwK_%Ki@2Y#$$5Boo*hTvlY~$bE-jb{(p5wni9$+t>q%EuvW70FZnLw-Tp3-7F)%?%r-ufJ3}&KA^67>oUQ@|5uPqtbhh*ng
Y|Dd>?vnngPtS<>c~VULb0Orbol!lqnaFe05^_RYe(dV5Fv}rRC=n1H0wDuBA7L@$>-iz8;}?v#=H6D6UJJyGUlHqmShdAfM0+O@7P!pY>^&_ttj6n2cyxC%
GpWPK#s6h$eMNoV=^W1rUzT`E4<z*2>#hXT6Bl*j<C~i+_ruM`)EbQr(lF*d)Wyk(Yj4_>rZc_-Y^#{Vn>kCG=Tr#R*H5K5v216S9~<oBeV}bl+**d(cioaF
4@`=ISjIrE*W-#*X9Bo7pp4(NX7n<_$4y*vw(iF}WK)8uEy1>^IiXFdNJfTi9IP8xd*hTn+iX>A^Np%Dn9Gf|s_Cn|<`3zaPtebL`RjX;v>kT-hO?jy8`r-=
3!3XnymFdyrs5JHY)Ep@h%HAtCRpDt;D&vEB}r_a`d{$7>l<ZQWb3Pq0DD8nqSzy|*oUV3Uhxk%HOCLV5W3*%=}*;36jeG_3cW9TpDV4&=Dt|aw0bpptKN^b
s%D0a({-_-;V!Y(rfi9d@VK7zCN6Voma}m&qZQ!PIgd@!(BtxNts6m$KH@#Cx<HPVYe)+f*0kW|tsV5Wc9ozbd>B5m3>u7iyqVM<Upav9z`!Hg(?eyN(_7vx
h^t1!JWOdsOgTF`XnLEg-wWI7YFpaK0WW`1%f6PW8Mm4%ADgku<l#46c;vT-&F>Ctf1TgI*ISn*@=2X$U{+WvyVMPbB!?~UjBkg=Yx2dVtXjl#j_b3_txvUZ
>+SA6hIA!^x?XckPKI>fAhV{RmI57i`F3IqkqrVnJwq>mYei<+&0lQUi6(?AgNqnA%k?iNgPZ}N@I{`Q=g*1_SCE|EfVU5rgy`g3%}6n~D!V7Ji7IH0MbXZV
T}E`*{06N0@ebE|pm)bs!`N_WNTfdMeF3P55>1l@MEfSrIct|%O@`ByH-yasG?e;Ndw5NEx)~o?fc*^YaaiEaRi8Gf(4j9>EKPyyTw<1}l>m-rM*}ay$z<l#
f;U6py6ZVVJI-~Tb7ix+;LFCOF_A?LjVZ{$fl+4d6M8w^yVb(RD&yx8-0}hz2$5;t_e9p(+f*6l&ru@!;uucSh#>%+Q#kEj1Kgs4#9ZM7*F|xiU<e;U6gDtG
v4SA6V_1iR@G9*GVgwe=JS|uKREW0FMdu6SkslNyxAO1S4eRSbjnn(Q8&JuqtAAgh7U4Hw!L+Ab&a|yCYA#D0g|$RX1VKoG#FF9IlquU(f2IC6vQ7rcRDI`K
*SwFiYd~PobPw%*KHF8TvXq<>_EIE}?*?HAco8q~<o)10=GGvKl0<uZ)57MTL)}|X2Rx9jg=rbuFUv(i6Mi99c(sM)DvImMx0-ujSF|Rk^GI#Y?*cY`qJSb3
$m0@T>CFf=o4nU!BDdVVT#ML7#?GX#SI#Yph*jTDBGH->hn)kQ%r%)cJtc)DuN%_QTOkt;Av266`?YEP@8hYPegC9avJwLR@ADgX`BgvlUueM859zJHu(hQK
e+T|Q=)ALH-rJvgOxutM|L}z3&MZfbkl2a-NJd-fya-U6>Hjn}BD9C9TbF<9H#)`ZS?^4GLylZKdjviIdA%QBeOij2UZ?B4?huWN2VSL^J)u%9o6K+Fn@zdp
jk7`NU)J^d73MJmV{;&nc2my@tf6&=qC(OH2lIM;6JYQSdMW97{<9*~9eB1L^acD7yOe@}{9Z(Ux>My1Irgevd~J#kSHEer|7AJ;6lXcRjCRcJ(Av1*K8y|)
9<Oxv%7fy$KUr#nP++%-uLt&Z={sA?3lnhf)0d19zB*F-P07O)vpw#!+=^DB^_t2Qq<Cg(WK(Cs4ou_HBLsnB{c8=RDC&+LgD0RgYC-flJJ4M`795+y)#`O_
?D-+~D1tu1*LGH)C&6eOkj;4${;}a!i3BdbTDnAMUMY<6vcOp3O5R@Y*M3H3UJYLNSdIE-zDBME>;PcK-Q(Y3fls`B`JAc2sUo6g9@4lR9NN@%v;<&c8qz=#
=NXsJ`6nc{2kuVLSSuSia9A7za*K_&%jjtelln;D4DZb25cithGJ)cK20pE#IxjFB$m+l28Y82x2{V163?jY`tX<G$)t4i5Ka<E|AE_HK(r&aBo6;0JJ&ML+
YALi1SQMYlT#SmLS8()MXopeCS}Pyr9W5hazh4)YzA7PUM4~5GtH?$Jg%ljWO+q&$u>i!qZta@!TnDpXu&0GrYu}0uzn+`1>xc~rZ}>>mKj8c)Xbi*$8Ud1O
(M~wwJoO|5AL6s6B5VV;7<<#ZOp3w-1Q$gTmNY`z)$3WPa1g@QaQ4u1&!x;_JL;H=7ZZbf&hH4W^^m3eV@B_3G_C3tqtRqg*3cMC+pZ8cNVHgxK_`BWAZ>`f
b72k5rvb4_TMCrfVg;#5a__q5?R7D0-vDH2f=IL&$MtsY`J27g^IW>`#XI))&Uxd<4KY2v+<20(V5qerNU>rFNe~!N&_QKigiobFzlLc>#%YGk2YPZYjrk6A
k^1Xnc^Xg_9n_wz0KHp%r~EI(K$3E?*><kn9gb<Ulq~RQT)V~Q^cDsrCrzBT79c>IEQ*?3bI=(MX$)a_gMn1<l*lJx;5<dm(>@5-?wwK{ucRcB-?^Y7*GQN$
LzZI13P()3wTaDK$tx|PUspG7j5o&j{z(vOV6|y6XR#&7qa`fi03o%Yg}qARzJt}l;)CC{UVit1ac4PSwqt$hyVsX+&_GktW#=>yc`*UP<HN>%cR<A#pN)kP
E1Q!arm{~0hlmvec?=+Wy&3%6Qiqu?81r%V%E25R7=!4m#DhO6iGJ8#*RE$@PR54mWX(4R>y43`AI!}@xEuJE*pXYCEMDGLsbHLPq}>_~8Hjsr9VJ%O5&m_o
K*T@TL3z&YE?>Nw3_==agIhn&ZHuxfs`M1QsNS!Y_t+7}FNQRwn12oOAhHy4t>JX?WE3`ZCKn4i`s*GjJQ~dq7Drm;Xxz&Xg0l<_<#tH@_GC*q_E4>D%#HvD
`E6kEN~)8_*u4-}r^K1k+X!>AHCVn&#EcHcKpy#Fe_&uty5YT0Siaf~4Q6X}KTUBG33RCux+<in`YB}FY@$If(F7Q{oz!IxpE1vv>E}uD<^ZJVF;h+5&%_2Y
8e^^8bI)4B&1IcgF)=J=lOmvS&AB(Tt#ZPjgEp^ZDtjNhkH>)eZh4p>Jx}UBP@w&JM;1V8J{Da^hnu(*Pum<=V?E7G17R&#i}vxgq)D|<v<Mp!nQBWK*AnDG
1lQ=eu&6QpZkm=CdS=6~#L!rTMb6Vpw=rsY^x4iibb(SULu|0eA}~M|A+$zZjA*!RKtS>U^nV!X=fvTxJt-QX@ah~NmFO~Y%{A(T1RdJv2Ara_isgsXF9e#~
(7c<F_4)in0x)jm*23D^%g<sf=RlpXka1s&yWZEEQ-|b3`YV-InXicQZl;1aYFf>jDjE17gDF1}M6jU&?^ggS-~b!cpX`n&ZkGIS%c`0nM&wZC4gkpV=hHm%
VDZ9`9PdUJab;UTrG)0?^hF$w);=zVmwK}P!FHHvYWaE-wI?TA+!UR0COkJng~(^@hp8W3=0qCZU-e6a68>=yi`r{D15-2acaVKu!`O!W*i`p}Kj)aqvhfg$
AK`bQ^FVnKC{Y#uP4H_4#LDt>>s`Ts=`FA7gEyE%+SfJq4yTPAY(#tynFNmrE)Kt=$^|ojM0v2o77c%R0v@drFYkbj`jJS-l8*LG?|_m`Fyq2JI$%r~2@>Vr
1_FWs1*H1?lfMnUNFP}po{q_m_FVmP@TiF5vOm*U6)a!}2HoYRJ?@AuWE}$CG>w<>Pf9W=qv(fZa^pl}(*p`O%{tMEQ)Tq&@9_rqO`ZlB>ZwKEdLNk_kARnQ
8bxj`&(CWq=kTw?;a;!?NLjysVCP{HRZW1hfFVC64&2NRXi#*3(|JhI>MAjh4B(9*C=|f8=|^yy)!MWc>}Ohh_wCyl*;H5QhkJ*RLdP6HpFr#JHRrK0{ri1Y
-{Z&@f=dz!CxAEPi9lAU>|erOkYQgw^}WHB@;c5cgL>EL91(&^+XZs>YXJXuCSAZq4p%`HM1p^*b3=0Oz^wle#R<Wq?No0d`Ml>AVd2Av2X;&c;b=}L#>_$5
pMTJvt9xW-{4;U{6Ht&OlMpUy9i-TybzABB0Ktc7Z{-@=rhdQQMvf5P(WjN!O&C*w<e9l&&*v7XUj@ss>JBPmD<U9)FXUPXoQDqp{aw)M-lDw#zDC_BI<<!|
6k_WHUk&gJ*mi010Nj(cx(wC$oAJ@+<-DcHaeD|A$1Gr3g~;qjFdQnDZ8MTVB_hZWd#Y21W4<VFgL~PWjqFDF0(cJbcywTKY#viMg<#0C*ia+w4=$wO<G@X5
z|JPD5TgggL{e8wflx4K3<zu9pAcd}Ex|+rcr1!P5QMyu<Mnyf#OLnQ5{7vl^Wneh>vogSA%N@vx8kUD3IsDmU0s}M#fZ3CsSY;6-eksF*714@3mkX|={_&#
;Hq*wH?cFWD@sF}%`yk-KA+L+WUCJEgzE3>V{T)0^Rgxp{(jJdtk~9XO<SR-+aHcc!m7Y0X;$#tyi7==#i{YvjVMANZPopnO}z3i7aQ)XhUMaz1nj+4Xwt;*
{Ym_IFVAYA8ydVRMP=a-bgyd|IVoj{U^GAztKbKEG>4&sH7EnML|)zKg(nOd*nmg?cMKRVKX)J9&yItJwQxA)y*rCra4Qs`F48^(Ts_~50Y~5#<bAchk7dYG
W<L%GAwN5DbD_-hjckL$kQAU3xkQ_{0GfD_+V=w1ye$1!$uP_)Xeh%ZeFI$_NaaymvO9a7!4=MqX7~c^ISMeH__QHIm?%5D1_19_A|Vpl+tXfmd;B+{<P<!p
Spe@vG9N}oSOp0n@?$ep6qJQfNhKhbAP5Kn^3l-SWc?s}<K8qrh10iPYXgzz>C88Sj}rUpp?$k}^WvN@$^6eTI&NTVG?_u1&;nBU*g{kGh1+WVI8E;KT&Y?@
F!JC-cp7mHMdvn^!>1JCHa{t6!Bwx+@H{ztX=`Nj`mW%7I38=H`nRz3E$8Pqyolq4>6(FUhnvH;a=J+OLfbAv*hWG#Ql02w$$0knngaUT!@1f98<7`yonzPK
w*E0MaD_-3H*`W|2zOY~@(~2IG_SIiq0Hg?=M76ZpdgiEz~PeGUx7gS<?)VH+lB~5kxZE+NZr4WtI{mujl`=$*bEjT$smL}G0eS97<flNEY!zN{00vEowk#-
AKR+NDU~?txt02@ro42)w_n10Q}kQ-T-|oNR2M_-N>`$M*-z-qk6`4}Phuo)du2J4LbCoYpdC8o-$$MAPN!DxMc1}Qw?ILl;Dw?P{zpK@$X<xthcJJd_^OB*
=D(vgBKK^wyS*&Ac)C31NiB8%>BljGLzhI-H}r<LywKb2@V9CKZO=WFZ21A;$2#sd=X*L_%OV1@4i7(mc9SaAaU^DG?t#mtUiI$fA-)qjho;MOV;=XvK>T|D
ySFR&<uqkm21Ff5>gg{7Rt?g<F<LnGmSkvR0f-#8hZ}eS@hGw-1U=Yt)IeTtU6^Ub>c$-`gH$em#(>!aL@kFpx0>ZpvsOg`vqO9;uYKM~Kg_YN6=F~wX;lFF
&-coMO{UmEngeD{jfBPz%l=<}_BuXdByH`%?~G>1naUuUj<L1j>G);f+vnZwq;S?NcD{C~atX35Diw)$<kmt+&0INP2s^llUB>=6Qq~y=COxptF8nk-c0KLx
Yk`q#4Wfw@6A>%9{j&gAqWAsZ<$crqe-amd1Nu$qM+Mv7=LJ?sbITzD&X0tePRALH8d9c%0hWUV&;=bNNzTM=Ol*r&>#u#ARu+gUpiiQv2ZgEt%-EgnugZ@U
B7MR77rP(0($nO5=^dC=s}*#xIkd!`k^r!<wy=%`TrNv3oQ(bI_eLqVmEv_>fr1GwLt-AcaR7+(++y^7Kv8j?JT-e%HEjBbZzfxE6G9>KC~u39bP2tNO?>hy
CPg|yhjp~zZ10<^CN6}|NV<`&*yaS0tNqU$)h@u&Y+$<4kcaGX!Dy8t(C?k_dW94`gNuDKR1wBl%dNcEXLXuTI)IrN2m~G-l@>BHLOmFXpTna-={!h@`tI<5
JmK2MfF3r4bL=!{iggxk>tf9HYm!EAe>V@bUWjQ5T2J3JnVW6gb({ceId5Mg9hk5r6lgDlf*jcDKv_gr$7WoL83&OMo&_%=5XTjGd~Zo3H5C<LJl?v%*fR<X
fL0m!6-pCeun0{9gxcA~i?Lz3hV{-kOT;EapYYk?nt#E&U1zN;gqJY2AWk3!jK>wFcwCP%jC7{rV8qCC?S<8P&BdFJXAP1B3MQcgf`Nco4rm|=3~sSLLZ%{?
`-}36Mn`o*KB#_$s6)$*`Ix)quS4K+mAemrW0#idZ%_^(AG}BmL;b$pxtmcDsu=>IBV%cK>7bkT-IVX!&y+IUeId8T0gezs!mvi9F$99vnmKg2J_j>tlS*BS
5sj-+gZ592^k{T#N{d+2O1er9#qc9I1bxn$qJt?xtfgq1idp?dh{n{s;EKS<tGRXOeQf~JC|HcTyaBB4MFsI^5cigl_F+GX9RHzcjvO9npTA7uw$Q3x8h&db
V;Z_Zf&>NbIDAr7-X?8JH`=S$p{agdHg`tgd647*)Q(OR(~zKt-}X2bD&6Iq>)Y41xX`>=K1X>#DcNGog+nEGU(Z|Xc`(iTXwaOTZ~jJ+Ao7{3h(#jOf^u-1
g<94T1kiqhWm~13SUJyMspmEwj`X&btzvf*#ufS<Q;kuD;|~;XEdj-BYeLMcm&|LVQI7-!a_HW!JjbmfxS;Pbka4bC(7=$`x*O0xav(czSUH*bo=!OtLFvuG
aCULgA`T6XP(U70Y_%VFL|U4-=Vfu4n1KgTeNRg(b5%DaMDB}`bTWb<gKP_A+-XzrZAhl}4^Lti2bFr$($7e#H(bPf$0{@k6TR>F)~}mGVEzy!@d1!C4;|_8
Y8}!tm_gIUM=x@t4rC7|A(B}rk^m$&2NxLEz;DsV0*Zo>>r1;2dM#2IV}=5l&=P~sx&yNfd0}CLfSw=jFj&5cGRCIDy1mdxPG#_c%!VWgs%D_+ndA2toZ644
`n_7VvJ`rHL-CEB>D<h~x&;rz)kpyV(LN9?9dx`SL;^RqK-@#9*JYC-MGRx3c16(p?3KIn<rRm2c>8~yeDSLNNAh7$+Tqa>LH--$s#LIC;8)!UIHVT9fij6i
X4LlhGXb#n%>#MmcxmegWBvw6Yi&l_5YP-r4Jn{O2$4W&lKPaj2PEK7vV<A8sNS*nR}`Ulv)qFpPqqcj3HvS&9XRoSt)CvgNym&aA}D9pAI9X!9^DxIv%jaV
OE)7jSXK8j-i_@Rk!iOE+ad1EQr}B#4t>Yn2h1FX8xz#yFgIG`2D6kIFu+!E4#<%47xDOG#s@Gx3{(Z8!9C^-q7P~!7F$zsH7V?vl7#^zL#|MaxC9(XTneq_
+MML|lWnULpMMFv7Oil34RJ+xc%?ohAX^^mzLdZ3BcvZZ>H%Vj9y<*Ab(gO@+<0TQt-#ARhWG9A;%2-!eFr5#9b9^r9P%we1A~5nAsDXj;VOolZX`R9`WQR%
ckeQh^<6hWaP}cK94F9;fH!F{NIqigrWkx`Xx$aTyP(C5T)w$*m;vPosKv!9Bdw!a_jRPSR3XbjZ{=FnZbI|)4@|Ab6-YuA$A_csP^v{p6x3Q7-BIg@f@0qr
zY;jArT)%vIO($|rpsa+HXQ`vF^(J6IJH4ayLbWRo4<<-05{z?QMq#jIfV(~I9Ybo!6nWJL0`v~-<BKNYfBJ|Yn~9JP@Tw%)wuj0dJg#W&@|^+ZH~&faaWh;
D{6}Dp8?-;1oO5%WuS@$nhk*ht4O5<&T1AaDp;Qk4ZOs6mD^hvY?1x30scJB<0Y;UvkwF-W*u#BW|7)D%rgPVa0m}6hX<z+{H^^*U2c&0pC{}#dQ?s`Lr4Nl
ful-nHjYx=#?=5|-5H|fw|Ixp`Ln@L<W8x5W49Ey<iiKQaAMU9C}?YV^?BOZx7Y5pDM||M8Gs(YO-G|}TGd15TJwHzKH=~mh6SMR9Mb{9l#e%wiNW-u5BxZm
f$sWgu2mxS7+Ro?Dd$K$QN!M!h19k=rm%~AV}nryq4{w8KnRLW-zAk*wujjBeY(QZ76cMOVpx;0Z*_C=f$YX9er0f&R#GAf1_3$*M}MM6Nm~>}kV7Zs7jm)}
q-(7EgjWojnnDdH{o4=eiZ?KuXYxwp{ki8DGD@>u?J0uVVjINy7W7Nd=W|!J0>3evm;@TDypiNBL4y{usu=LBp6CQbgXE|xhuw_T3MVpbks+l25<XGZalBKr
r?@m3thGKq;nLXl1P6irKP~hlM3N}$W5QF%V&wTGZ{f!<IF@1jkL=5I4|uIj|88F1{jjQMv1re8gAXSM1rAyqvN&Oa!M%e^MxcT8p|*gAY$XPehD2Gb6sq!x
&Lj?Kh4)8K>)_{|#SP)xxa)^lBDo{KuH-awkS7B}37$x9471di1GF1#X9?*k!J=wQ9?^%lEt)XmoWnt-BRj~HVlX-~Q_e>NDgQtrIIw@=c6EIQ0{Tt@o(4cX
2a5wpiI6>PtiWncQl^0q{@LFNL_sH3!Rm?8XJ_E?L;(~@zYnt$65;<;yyk&}hXjMolH`S*-2=CxXEsPvnjg?~WvH@8)J2|ti1v?U4eR)DFBYNkY0v%nD490!
jt8^ntMI3Oi-WIR*HxImzn6Md8pnY9DEeH3+{7~WSr?<1_>jKH>p+JpJ#PG)JPg)u{1@6$3aV>5h^R-Hc5yZ9r~^|c!T~cPqs0G&@aK2>t1C3jMP<cgwbZ(3
Dyu(N9eG<-<TiK+$A_rcKPdx^a0AT{PATdixS0ZkkcdBrspg;u=?=*9ah(^uc36cuBe*5#+D5SrPh|kW#Bwx=3seKF^Qsin?7P9In59S1Lo<HPoiL6#W+kW-
A~z0M4W-)=Fav=5+8^%!Pb-Mhxo~_4PI;FF(*@NA!Kur!8=dI@a3aRg%H|>cUNtk7NBLUR0<~`my_SWDf*v6IN(akD&WF@Q@Sdk&<CD8MhbpIRr^%A<$ZU|1
6w>I}U%nJ+nN3AlNU;JPf$45m#YgW0Rk7B863t=HkbZvq)E;;5U`E+*qA8XLXlICNAqWeAEXmy<_d*a+yBgkP<>sY|*y<@ns7Dq8%+^SlbD$v)G8)#Qm|a4C
_OHDbGVOmU$AR+;A#?t2X0I7T<W?g?=#A=BPeyN#>F391sP_|&jjbIGGpgf$nkvr$0o0=b0*J_z4@*%$v^@2GbOyoXFsF^cnnoUr#wi?Xj=Q7vFA*~OdT}>^
JZd}#VoW%~i;hFl2XB#_78ZHBERhwTs$$d{EinE9*M%6kVljAl?Vfv;O}~x=7)TyR^_k}6u2v$F`TRSL{=PfiWBu2CPzDADWkQLO3R4<#-JS|As-`1hU*Wq=
wEaCjJ8OSIrVaj`u1_IXapwuguz$A4dA0m4kG5$B`Q&5CBNWLUZGRLq`6V>l0HeM-m`2*RSNJb6UGVBICwX$RF@~njK!u$+hHa<LV7nM=4c>%P;*<UdlP}Ij
BEv2ZR<8?XTKb+~P|kl>g+*jLpnd}1fkm*CJCD6Q9M;zO-&GdT5Lj`$CJ!t@2m=wH8&g-;d7L9s&e$z?DG~^-G}}U;w0(JD{@3<scnBLL@YaUYs20}u7(LGC
MaT;|p}zH|piZvCY74P&fbu;bmLo&#okD`zE<<j2G$V4?kru3s$`e^|L2-8nsnf_lwol)k9s#Pvj&J8mODITy5k-<j6~Ct;Kzs!-5JYxDbw{)UHLQIN@viJ^
_QifY$)UGT^&3`9pR1bBHT?R{1vVBIKRey0n;4d~P%IVb1EKtUjNOpEKUUh=!G$QFw0p}lcJlS!Yu7MpZFPRSvd3#ReQ{3C$A?Zl*0nKFVQR%7JaU(&3ZN~q
9Wl21S3>zxJJ$oAv*a?Tf)QkFyFS*hOh~yT9qCt&3xwdf#{mKkqbirZ;DlqDv3^~%7BXg?4SHqFe<Cfbw_^RRhfQ=RbpR81-QEy)TN{@BapRc(a*W|h%7PO*
-<oQWDnOwFW46%s7rB13hh<TQRN?IOzC)%CNi^=D7=#60o}A}nu^SuX!6u|`VhYCdJi4k60nCRJURbJghoN$RxjhYw_3N{>&tPab<CJgb<q$PwNMd)_Amhb>
IVgY+dHBRtM~gF{gkwh3`(wKsHS-P*ZDIC1vrmS}d4N74yDLQ{F;y&4v5Bc5rYG4o9_>(75@I-VVIU|ein&L~<9@pO?7rmTQV@6co;#bkp+kjoNyY9*x?nvt
VvsD(T|p1h^bkn0cVXHSoq1Ar2+hi_Uzr=4fiqh`jPg|yo|WW9C*j2fw$<z+>sx0K+Q&QL?@K40ITB5b<tV);=T%*nUoTaH&`xtf(gJ{(PEQWDF#Nqpx0;{m
m@*YbQrFMVd28#ffM(AR1Znt9$}f;o#}BpkxiEGrprULj`Vgv$7#LB;;}CCL0+Af0&oZ|wWQ|5uglsQII3pRRf*;El?GF*xEN;Ok7jpKd+YjmPQkge;&2IxX
j**N(tct2o?X_)9Y2eVCaWD@uECT>8Vo7@3LM#=uei{p5XxHt+DVnB1(VM0)+MKwb9_I%6UJ1(%(78M8n@?Y-eh#>YR+XOCNp(*@T@cfbqDx!7$ThEfs|Vm;
V@ai93{!F5+;`fZJ9N<E{eF5wgO}xnd+KNnrIu-AufU6;WgM$}r?}@cgxGW)XATS;Br7x!ESUjCl@V%Z4}SEZ#a45K^t9MpTPsdx*S$v@uCI#R?X9jbC|?4W
TyMPBg68rR+P^O1j?$Mp`8?0^8}o=;T#?kEgCfcRXPhLc9zrhjz@-{PM<89le)p)S_jud(pA*`PM2l(%d08@qZx_*~2{>{hKhw2A7DgGmpVO2eHCr`EVA9S_
u7li@4|_OMpO;e*7G`~X`r>nV9cxHc4d;rvTG;4bpEs_wa?fXERU^9+uqr|*6vFs3gyf0zxOT-tl>&$f1xafWmz7Vwf1CXY0tp^sqBLr?!?(;0*OD<aG4B=-
!bpNRh%IKKH@m}JpaqEc7q6x%HfHCP@CeAHFo5FTMrH$sa%Q&X|2P|j!1!;qHLVtBnDDd$J{G$(0Y+e$bUSr?V>R9LeMGlFP#Q?Z>$Si{iXMn~c$PY++hMJ1
etma6{N7ggoA8gp3IpHuHL<@bkzGLsgRTqX>WkA0n=o>(K*MM|BOPXx6RTEvV)q!ZNL2PPT9`#r;sr@8hCQkePPRTL7UW#{iqrd|gc541`{;x}k26M~>w0j5
MS-LxviPjYf>`M~lu8Rl+`g6_ooi)-S&empn?FXI!i|*}F5+I01+7Vm9Be1NjtCgPhl25M4&C=;K$M2!4)ctc6>(R6Q;r7yG{uSo?a&SAWX8?o5F)(M8$(t0
&r8wh?q1NW5b_XD7p&%&^XREdf&jZ*_+c`P*#>B9M}67bEGmID##3L$Clgf8g>E>6D_oW_wWYF9yz44FNRz08{=z3P;5~|?u6+7tw*PMqww`0OnC}DAJg1<0
)`@FaAdx5|v4Bj&qLNGnX<xAE;E?;eT93;tB$=k9zSs;G*o-j^1W-Xlq!Bf-qSDx{qahH;Kp+wXkWFtn=Bk4CAmkBEb6kiPfw}GrbF&GsijWOz;$_EPDbD(F
X22XdfyK>p_iU*S{_AtVr!E}v*9<t)ZyTX`Tn25~o7?akRUkU@XvE+aflqs>+FFEj`O(JY*O_+dF~UJZyKGw{amckmyklYs>j>K&U|Li<8DQ${E1$B1EkHb}
ad;}|(_zMkjnB5Yxj$t?k1ksXifoBN5Q}q_COHUkxe?+I8w8?bl+~*KQuzj#zD7-O{p&`hJpK4V1dm4x-u4*G{b7R$I!L2L6=~YwXju$1$l%?KpIv*+=9>=W
_(%5Mcl7!_8rQ5?v<wz>=-A|OZ#JrNC4h0U28wP%Pq1^M&&ew7Xo-Ag3pqnbxjA;>emNfUz^E*P+Jra8i~F@vhPa87J>FV9FYa6ajVWG^9MQS>bx{mkodT2i
mmtw!KPT|8#KT(7rU4f8cp~g(b_8CMi!k7`dok%<VXW0*wBXDN7wS7RkW!=i@Bi%kF<X5|TpMvr&f<a`K(_eI_q7P9PFNBMaDEgI<`k*R&`c8{C2G;fu^*<M
0Ers-?RVe}WIR2UEb+WV6cu(M!MP0zmL4C9j4-PzaO7nHaJka4EDf7P9hqRbHZZ*$hC_37Do>w`@$csTjr^!ruR2xC!GAWQQy2G;$sz(tDJv+faznU;|I_x@
*0aOgKc@m^>K(yY1Pf9_vLez6qyVt}EA@J&_~!4N!*@89DYw~Zk_3<lr=`wf<6Y?Su>!FIUHoO-Z|zVjN(baa@mHv$>^C3^;CrnAOAjOvVcA_|bmchMibPtN
5384YTMw#P>F&bjXhes%!fAqwoRvodrhXnjRB_?mwsV-@sq}1b=T2tkNjZVRAYk=$B55sS@7g)}ko@-0Y?8%^BoJ6=vLG@#(IQH<1ep!A#>283Qcaaf4oc}g
-v!lFhin?zQKkv4e|G&lx<qV;NFvPYuZl^-P6b#2rxAWLdhz4qjh5(Upjd)dW~3u65iIabk)`&IZYye0`f^bKlrX<XgU4UbKFfP~a>WFme`B^{x>T%>uhwnm
PdYBn;{pp&#L;stEnQQUYaR|N0=I@J)u=t)%{o(gqx9?R)ZtDKXdI3thvm%r8v-SAdtE1)f;MFGhhx^MN3Af&5c-rKmcgv|$9^dK3=q`?YZRk1HGQc`J&KAs
OuKp4Jx+bQ@Y;5NG!Iw0Meuv5BQ~>$EHFT+69LPNXFjn8hJ*^7x)MVBvhCpkHcM8wa7!b|&Xka38u0j#G=V~Zf;Goq(>i!Zka3N^Y6w7Q^-BCG0m4lJQ4CA+
vFTAbwU;-3I#V+N_9uN~XMI@nPWYj{o*Zb&p;a?@!3-m<9EnWIc3|AFF-AGk70X7pLP%Mm7hBRGwFYLYQ?{nlX!`DZ7g8KE*RK7qU_96n<4BC}*xQz;8D7nH
l?^8cwG8pZ&XD7;8M)c%G8i%NggA#`LM{5k$*CWG3jIgiKiT=cxq>J}J)~Q`A0OGRh#r&~jtGrSwCN2qLM83j(gcEPiwz{Gs{x2uljD19G;H=0r21N>hSNb8
qRQEfm=dIbD}SA*Oo(aNf=F<d^)SKScGU118a=GzRA{rB<h)WY`+q*|1pfxciGKELFqM$_Z`SRa4YnB}82gflBZiVo1&-%sY+C?ZNYOPP=>?KRheH~WniF=h
m5sI~)nXL`jg3UQd~ZWr{vGw+x%+tCkk4!;IBEOsft{XdWa^6&HibmMN_l@i1>H@XHGhPw^#hf$lEZ@D&4Sp5#stIk>9s>Mk3}?*pPK<a4^{&%5DkV}C#a-v
4g)jlEgAc!dBLaVZaNFus6@H|mk(n`B=xYD+HE99b5$Yp+K1=0G<c9#q(!T0yx7%lefm@4N9ZNG(qV)#x+7qGTaAxC(H79JKLKkkp9PCM#20rTLT%iZ{DCey
LWFP~mzzVpJuNY^dY0+%wZ%P!kt7pg7YF6->z<Y$IP`t*Z-r<4JLiK1mAaxJI>cv%ir&kZp1dhG2Ab<O1|+Hw?o1X#muZH9pgYncz1`{pHbD*Hp9U<V>4fr{
K*6;!?jwk5$>SCd9#Z?@ZC;#14dXQR&f4Pb4pFsZLVEfk%Uwbx>>a_RT6;b8K7+Fo!fkj&Xo49HF#XuH#mg*n2U1+e)_M$l#b1Mb-vgh&M;P<Pt%QDLn~H=b
$*Zb*E|f+{Or^>N)@j8iD7?=-_81t`C?eH-+StvkpNV-~`aVk=QidErK>$Z0<%l4RHjVO3cTX(4eNgma!fiV<hD=-q5KKfVBQ{1CnUy6&_*#KsSDatIcx;I1
hW1h&G{ifR;NcKQEvAwaPc;ONfiRh6#2{a>>0u(F(iQkU>s0SczIsE+H##v2Sc|XET*F{`Y|}V;Z=8^8dg{gYQ|n^F!JM?j1B<J3S7xs~TuhNTceOaJ^{R|W
BvxY4*03p6A<Z^W@QI=tf03d6oL7rYm2(S~wHLK(Q`EHk&|GnLhR|0_FPUn}G^+=Ekp-%3rroJ}^i8JB`;$;Q^DauVh+F*svI*emX^5z=XZOb$r35kd+B&kh
=m?~OSu;TiB}h!Uy7QDh8?)Ccu)3cmy}1HO0E>%U0ei!WH`zh;Jc%Qz)9d#g^cHp=I*bxoWHnlFLR*alf1XjpR6{x{aMr{Ki$EUoC|hzXPfHpCFlf4KZ)IAT
ufiJ)7swa5CgB?pfdmQ`{(h_4XhjWb?~&)OeCt}FYI|OOC*o@9G*?06Ql2{k?+{Xt*)2Iki+EmIW6h9!+1)O20o@N_L!4dEq|}Jc9)*FbLbmabF;Xjc)KqO(
#(|;`z1X>`MIJ_@nYa|`IAd&8vfvdXh=Ln6!_z4RaGi6cTOVVdQ_ZQa`Q?-p4KiaY1@$}ewLW9Uk6eSEvH~(*efsY*=Z}M$yu$fj7kzy(z7B#UXK5UQ&(j>S
*+Pib+YpgZ=_KH1US4qH?Cb_ROlDmaycns(cr&S2drvcez*rDU*twolCf9N=!M&-z(HGX9Wy?H@C+U=5Pkpzuv8`G{Uyv@yR&b(oTcQCPO2~i7hi`m~VGZd6
88We&0-w{ed(qYvQ;pgsVy;~XVNDpw5E2xhl>xl&6Q&NNV_x!qrr7v22^YS&^QjB^<pI4RUZcCQK@rGXge>C_16#c@6^Sg0^GHKgrKSL4fJT8$e-z-tK?9Ts
@rw)mU`C}VzqA??u$7MT2iRmVVT{P8qQFPx%c&>{G#tM5f?R>Sm7j-Oz$q`P&2d<HgzxSCWA1%5y}s39za~TKkD|eC;gb+t8}Q-odHd@Ik{X9o+=@?tbPxsV
s9PF}!gLd%C93E!H#c!F4i8a|Uj7XVCb$ZQ$7e;H``mA}EFl5~KATiiIICtl1NVJOMXrN`v2aWszP=)+HdXsl9L3&vs_=Aws$Bm~{v$(ap_l>JyU1dEcc6N(
NCbfdgozWg{<y_rwIV}<;910&N%aZWFT>WmNLjDK>V$ux+6VOeb(#_mJiV_T7&!BpGPu+yz$bWi_K?VXKe^wM_d9OkU*GZM=6zB=MAZ$*Wwly>kyvkS6g<1j
@`LGD>mWN+(Fq8Egk<&nMCkjB`(5u<Y7c10MxR$V|Bm<K+rWrRA`gs4SsKZ#?y;gQHX}YamiFNQD3iJxAVA==hp~Fdw$^Q^JZp~U0<6W60jP4sQvSW?oLQRc
_K5mOS&7O|lm*EwNMfIXTuOPO(H(KmTK{zZPlJAwQvMC`uG$0IK!BtnCXW2oQp=v!I~#6AH)W@rm=5Cr#pPE&JxBxL3gxa4cO(&HGc1<m@Gu5<BBzc&9z#7O
8E{P`OQ_gAsOl0xMUmm6I6)p-LGRy3LTrDi;M5dwk4{tV+PJ`a+V0{yiiwgH?N_jJufp1K{kNC4!gq0#yCAVtKeE~9tznyWWLJ%3!`(&XXZ?Q#hgJnAeJukE
LXA&dqK1PsT0wy8yE=1uM=0cww+nI85e!@evwFDWt~tv9>r(DGTnmECu)qqFUoZ`*sbf#hB1uiF@jW>qd~t2IKfIzGgSKWh=BQXyO1=;jAVoX6z}1XdeOcb~
b7v+cYsq<s?B@@e$y49YCtQPZ2>}MRsNo9R_4nT@dQ<h=>#mOfjx&wb%}rKhXpR6G`#8xVK6mHe;vuKb4~9{!(CH32JY&uI>i3BTh##g64?sal@iALDn=CD)
)jhalP#IHJVP#^WvX!GTaezQ4*CMs41WPg(F7|ZWf(Zn(0F41PpCgf-x$B)IHN`o!koNgdJP`@rwVenW3W3q=K;D$F6y#92ck=i0iIDD^_0Xq!N#AN~tJn&h
5XGK?^Fq|hruWE;5v*l}NE;9aiwY1L=ge=od<02)U}0LDJQrs+Hbnq7H=|-u(=_&&&tE77(800OROjuuD}xYzhS=z5nm}dfJyI4&H30a8f5I-{SIFVyZAz=f
9)lC^P)ChX7`EGL!?W?rbSaWdKAZ<is(A1hiw?Z6!?$b+(s}rqGDE4>lLw7^vDq0wd0!0&goVcjc~}`c<SsWDV}olEUxW;iLIByxoSDx`-J(Z+A<IeIU<^MU
Ilh8a4xu+kLXD-U-;j_qh_wS%6cF&Q-(H-s^~vB_o~opB&4%-O+V+bTa5+M(cB{>G8hb^PAf3iF^wSc<BB2%n<u|Dk4dpk%(+UUzxr9Sff%K|^etC8DK|xjk
Mkp?RH>bsh!3wy$j^hnd-H_u95ipq|3FeUQ$6A<Jo<oqS@s4_&()($JnE#~{jcz#*<OI$)0|Fb*oyDp+w%{=JC4*d0P$+!Za&Uxe&lk7rpzi>{!6t?9bKghw
<=ySNIt%<XH~Qp{Xf5M~!f6gQe7g;)=s-MyR3MdiW?^0xEHPoZnHK4NVVq|Ka`wx4a94}hJ%0Tl$?9_e<}O*PTbOpEd8wfk#TdHRr9W}G^trumK>(x*K$`e1
hSx+mn;#t?v>3e-6Vdu~C-a>QNbc6wcYXGl3p(tp?(ey^#O?QR;or$zc=Q-2pqFG)#d?JoL$2?>DjMrRF#GONsCo50<$kOKxyM|VDd?8bZ+ydS(DvfvUKkyn
B8B-<<@Dy`JUi?jp7~`N#`#EOuqA`*cWsS#wPMKZ`srdo4cMqG6I_x>1MG|(j8Y;R7GkrK46d2-$FCM=T<COxAe4?PP;5q>V|!CGpD&kvu0;adSiK%C98%to
UKGBF#1OrCJ|Hdv9MUhL%>mWZM%28Da&ypZB5lwBkuDVkMAwxZh|-m;_`gu%n#WcR_z)AA6Pp+J2I8>CAc=T>X}WJro>`^9Cg(1}$+8vC5O22PmBm~+1%^Rt
AB|)Y;BNH^x3I_7rv|BrsWH3+KyX1u-G@w2TElmh9`_VuLE|+acG`gqJ-OOffFuwqpNC=#5y83EH;D9~I(U(_z|KJdh^}g_myHVT%$RNE3|RGbk!LiGz!kd?
sdoac$pIs4H}S#)%qulgFc@UY@{Z4cLQ-u4=%D7;(7jf$!>o)Te$3JnZL+gYsvYPRsLO_s{TIpj)_P3N5yx6o4gz2W?^}c=gj9O$iTk|bBTv3Wz5U~zWksBJ
-N;4m_l^fXakjuqWs)0mj6R$MXg+IO?&_EV<j{lRo&<rw<gVxm!eL@WhmgG?yGU6JP1ej?lE%Rm0T`dgCE@lG{JQK5th&HOfdHuTS|z@U-<cc8p&lvmigHa`
rWMyGA><f;UMidfh7e=ItbO`>1p*1_poX%fM49EPVUJgQAK4J{B)FNxE+P3$<|BTZWI4KQk2siJrL%r}X3tAOW1Yrt4mhL&AjlUL;MUaC+la<0jRTr^iVa3z
R%+!egzhEL=rwB{#$=3AvVf>dZi^<%GW4kq9gDTO2w|(*wF}x<KbjS$7}7HXmYstzt?_!&lz$snaa&-p+6%kC=!Y;!B>QDkTOGpZcOC;5KFldMyVDY&bHp?w
4aHRsd*Thg7!)?3*Hey52(Txhqjr&4B2^I}xj;|YG%`QFC8>I?Cr7>SV3IH2+(S~-c4AC0MZAk3Sh{6ozK>EPJmrqDcqDdD5FP(vqyZ+h2!_4a%floJbhp|2
Y$^#SJu3HU%p-gb(A)}iu@o2*mt+^-`RH1jrjgU<6)3~2{1Dx&SP(&ATJ(WX62Zs1K=H_}A&Mg$BbI-s`BN2|IX}E@!X`od;`9ZJh=>^oGx2B_9X`D5;wU0{
yy0gFXO?v~n_?t&U(G$*3=)9@d4lgZnii_q>L>yK3L{x1=TCQ+pPGF8HHpB+5g62fh6vg1mWd1qBX+?}vUTSJg3v+wpae1zp==xREARU<Ra!b-CF4M!SxlZ*
lewXCF(h8D5I`aldb7pqd%;Ud3@DnsOdyqtwe(rLM4Ci#!eEiX;ixF1*%I&!_3JWr*as@T5IkbAn(UE?kE%Cxq8ffHm(d)^mY@VO=az*Ii#TDz%?>fb<&nsY
*$n7|1_5V}J32R@@P;5iN$a~+t5h)L`oQ&$v$0~$1b1OjIZqzPASM8Ch;Fyiy3VudF?ZVm0(B$T1_{g=*qUJ-eQ)Su+C=~{gv}3HA^_p5witg$1j|E?`zlnr
41{JL;?dTIhqjBZz3TOWXKtMcAS5#Aq{{W+a_-&76;S)|{@=ME4+nkq90saJC-4r}<!U}G18Mqec><!yprPB^LnagOXnnS1@8a#bh7-E9NPoVZprm)(a_ZWF
EQ>NE5CvE{%+)(f@iUxU+QN}}ytAFFfPrKi7Ai|UL9OMS+jCLS)<t}mO3EHIaOnIBHapchP!O|p`JvB+TJwpJEFJphU<!$Pcs+@Uk%!^;6vphO*5||B;vaHB
MguwrDAz%KZ3RLNm9h{ALe%c)hpaw1x5F!)>x1FOpyF>#Un%7Zf`LH#Zng$xlcp6Our0Sr?l=>U=O*Lb>uX%rj0HoIIsQH>4cF61^q1cXy*vGzbz{oI`~kds
MlsNlc^+#K3<t4Rgu)ng(R44lcbakHG&t*`ZqY8iu<UJ=2<1o*mS9T=1K{4!+O>LO(V~EyG6A>HArC_kPX%cVm$ql8cSHhrRr^lg*#}&<AmJRbg?kXlH>;FJ
@-QhHAIuR#Lq!Ncv#`B%)97Zv^?Y07p1)4=^dA0|2S`;GAgj}I9ymQyy2x`(6BBB!Me1h3(T@(hjLTS3%S=dO=iSRxrqHU;>0x<x5IChN@37`YMmA1yTe_g=
{8m8#SnGFF(qmHK4BT#5A0^3&#TxY51<x2kv%UJzZ%}<xoqA_5dX@)fc3}3~<9kpc-if>x0WJd*dI#PP1_Dd-%={*Tm6{0nbE;Z;=U`bDoRv^Pg|dG??N}&m
em>Y93=h+PI{V+ZBmgq;Wx*(qG6pJxm#&7uh%}KKZ?@Xd_*lMmNjXAw$>0(kw@v=34G)cgVfduL1X-DlH6>5Dk}#6T&3wzwjMOs939oIM?PE(h;X4|Nrv!ne
4TMM;u?bWZD-taNl!lxDa|pfGg0mSn0EfG`)aNrizWg#ie=aaqw0+Is?>WrQenso9!a}JU6=X59gInqarIgi2$D;V(G!=x3iBYB}<xY+4%52ivX{|NmyQ3l8
Ogsg73300lwx_Q64@v2y1<;_R2&_x=y-3FHU<5^GfWKc&c@LsBBV(d{|8w85=ZwI5c1s4=#8jcD9u<-G{T$oJ(rNZ<Kk&AmqnT#}zgf=g4@XM;(}wSy(oc3!
Qrd9EdB2yKqY1lclt4t>wZ}@hdN=8C9<{wXZAX>iTQdw0z|wd^n5rHWVR9>W6XFo7bU-#Jg!*aa70&w~yttvXzvCXWem44*IdZn*#ff5iFA(xt3kriz3ZMs=
N(A#CP4(Ufvf{L2HM3#)Tz02Q(Hrm0k!ww2gg*Mvnn||uPr2|DhY^SNkz3vCn=P}fLpj1F71|K&N&Q53m7)FSnP#iarVrb#4>_$J@ZrL#Lgj)Z(1ZuB1!h`N
r(ShBnt&_paEp$X^>GrISB%;;Xh5l9u0a<;6gd^W-@&VIyO#?>(Tp{#0@KwpZg#RkU;uJ27tf{C@8OyutLlA*J2V~07K=KAv7AB8{v9#WqiljP1niMNT0)Ah
DD>&;(7lDNKTV~Y{Z+Y+U4=)=gR}N=v?gaE&qoLn$d3`4yRniS_;1#-FXhnCz~Bq8Sk@eIX~XJnISf)fsylFm3=b!$ar?Ys`5g=Yx&mf$!E8TxT-;kTwMiqK
KXSVHBO)d1!vus1T3sXq7Fp}*`Mf*{+-jfafWT6Kjl5uM?#O(TpW(RQB1=()a&T{#SZ~`o*W;c2HO%0>Lyqqb3XDbz$~7AhL1}I%wq0Qa6CIE&iAf9n-{a@-
i-BkFB@?})9{gnIM624LftBLIv#>P|S<z;yj6%O`5zzh|B<lZuZ0f`FcJIWUkWCG<9eR6Rn%Gn=%slOyPs6L4c-O9ODx#izQB=V(@6FKasomW_8fOOuov%|e
ZXdFe<WieJ_Lh<xnz?SIT#XPZw|yZ-kmsq`n&Om^#4Ajf-64`AWE{O^#Xhx0#@gaWPb0N6Z`rc(H6up}KXYR>ywDC?R=yY%xJuYndc#tb6mp2?hk4#8HOnq5
Yf&1GqIa!7C>MUicyK|bp1S)sFxJ=X_TcnC2JLGB65HM`kHM-&v3B|dU98o*TDF^PEn@fP0kN;P#soL`>^l)RT+Z;AWR97`)|7kaltT(rK!M?>X9SK7NXQ^R
D?I2RHzGoT%S<E^Kp)KV;96j<UNs0}mU}a8O1KsUo4|{bY5_BTs<H_dJMzY_t@MWq&3}ha&AJbo%nl@IV|$sY`M)b$-t1yU=xum8wyU;o;#LOZP$C?R(oM$!
={K^>4XsDkKRaR%PWt3JE$NKhx~Qb+NTc$LP<TX5csB%c>iyR+!@ciXwbNTSdng}gqfdL;7rdfI8jkp7VA=-|9%lL)BFKl~?*6m!$?1BplL?z@CwI(nX5kUS
!pX@IcDY@2*RRrs=LKHihX&w<h;nw35pmig8vOXjD~o3;<@p*>%~8U(+zyv>jMAuJ+kMTiN`eU9`Nq(7sS+)F)Dg2|bLP7v+4EcGaGcgixuz!lEuCI_wQD)Y
vo@5eR8G@(sqhMy#GHius5)Flx=9)Xa3F7r@4*y)nFhjws7_8fMsTI?P97-;YV{e+&_c&DFmZg<w&z%kQpD2L%RC*QlUmGW?R}y|&pHZP3V9?7ywPni1!+UZ
02<u3Co~zp1F8&IT&|UN!2-|G?p+0JzfEyXiRaAid-hydZGK{^BAw<h3{fpySi6phU&@@>#wIObsRZ;nt8&ymmI1sd1b{%Gd)u?ynW(*Q$vtLowK_<Ps_ZY?
k|Z0fcz;vK#`N1UN^)7UFolYstY}DD*n^6x#TqFa$A&Ck%bvE*^@DDZEH|bFkZU@!r;Q_TVbJ`>#<<u&8|Fy7g6N2+g?os7?TsE<X+1uRGJN{bUT1vuf@`X7
`E)ncgTSD$Mz`OkgWT2Im&4AjgZY;@7o@pMRp5go_<ib=P>&N{CEm^9sO^rAXF{geml2ztjT(9pZheK>;L*2sQD$|Tb%-?898~SJEuiY=Y9F>TV}venINkxd
h0`_rmgA+`_pKV`YD3Z}TG1~&`B|LTqwjDtL^@83oRQMVIW>CQQzQy5&#4D`MN$<+jJPl!^b1EQ=N(L-aAwG4HQ~o9V-{-dUdDqQa>VjT2`TriJYncua!^?-
QUM^;i8pCjT3TxgHdcq-!-#Ka99oBXjIutIa2#k7*1PZ2JNFv;P=RC&wEl2&^;`CiQTh)HdiRpgwVkM=dq8_5h0wb7?_C_gi)Thqkp;v)&f*f*1X{58?LiUK
G`9C!9NVmyrJ+9<v`j<dLp7?)7BfR1(O}v3Md-)Cs^9iG=hsP%beU*wPH1l^XS`(l8w=Mz8yTbXG&gIqO)omP2sHb7T_Uximb5I|DlE5A+z@(;yypR4v#HN&
3gWfDK2HMYZPnoHxl%^_UZT5SSKnncoW(UwNal9Xr3QWMAP%%!gJq6o@MkC&>Gi;kg!kfHu0r0T8*h<hDbEY-i?toWmcyh%f{8_(geqtdBTqw10qZ_gr^r{Y
JJLkaoNJ|e$AG12oj#?D;$hmI=e8++PkY(*jNbMzEYOh8I}Sk6KWR)@uqB$aRgPppzVjJO8qE~AeWBki^smJT4p=pD%RYW!k<)#_ZjA_<UAV`8_pAEuI3d0N
NEx8p-uo!<P4FYuh}|jZIz|1B;auSj5rfKC0Y*ZG7?L3OquB&2HH`%$;A2Me(Ka$3%53j(5O#*#yUoMc?Ln7b)r;G-3xiwm{J0aF*ioQ~;5~#>mdWieV-0Pu
2kMZR8<@MZi4h|EwcZ4l2h&jRr>l>D+nQrb)`!d<A257U<bx>a92fV7Q%2_0y|H+p_SkQ7F1$WZ;f-?+_Yu!yx8XfMqIvNhdARQW<D<XBSF+r$n5*neCu!xD
f__y26X{gowv}Qsi4AXK0XXGhq<|%x%!EVWpaQt}TGI}k&=60~6b!T8=)m(!tN}1FZvJ++%Gd4{fWd;wfMI}Ir#Gaj2^hs71-qI!-mc&JZWur_`E5ZB#0b$G
!$cq7oTg?Rb3Q*IW$enU|5i`#n__^aF0d*bvH^%<7$!mpc%=m{amFcX>bEz$Z9W24@GVo7lXzjy$$*E}In9kXEJ?EK*+z_(mzvx?D-jTF!k6WtSDJl*M6n~I
5Y@5vWC6apzeA6IA75Q~C5$-&1{27LbE<nC?szhIO<cavyxdJq2gtu^sOE9K?A{#6px9No)?WwVnTR&0v`Ct}`rg#W)L{oRl`aP3L+Q0|@J@R1p@9i(=;PLL
O@`4VfGuVlgszhmFZtfyH>T0wIhH`2I0E|HVQ~Rfg+RLNBLLMEv!YFOpTm9cd7~YMNFasNRi3Ayz#23F9^Ez`y$aG$E?bi2%{kW{{21(`M&2~6HcX+rREY#J
Abdf%OhVr~&124!W9l2HVAey-Uqho02K!)mGx>6`iLb53(ko30@vv)117^u!3tTWTL9u)+jUh`JAaeIi;fd-wQq|>JrXY%Kw6+wwqcxs{{)pNvKq2^dx(tgC
XHJ3zNanKOZp0HrqQfrnHE|KUin$M~hvp5Wk#3WK!ngzO<5=T|=2UHGDljNs7$Q9gx!wmBLH5Md7OIf?)uWH33kzplZrYk$wp<ecxC?V{u3sBo<ya4<eV>N@
{v`Ve@=3RpKK^qd)7kFgJXm5L5HR0pQnaX^Es;-Lbb`_nA*A+$f6>q74D8<2{w{wTQ?h#`$MWYei?Q-&-p*OWz>fkx?`$$CZLdEM!>REP&y%tB;Ot6$ili9I
${vUrF%U(*b_b@lYFvR>2QG#56#_R%Jwsd4$U4H~8GVdzB?%6YCoPQ<#6e<sxsMMxdAEL!bGzoBzmQdeJG;)RAX;BxRqi|Dx{O3V`>4X73~#aPElQgs6oHyZ
Y|o>PPh6XKrZE=ZL256x(y(#bHeF;_dh0f?F|<bT?hQaVzR>{agfwskZ85F9qeg4P_Tv+Lj!zpf<(ofKM1w}h(62NuA~&=_FTt6h>Ui*^=HnOoC&L%LT!8XA
D0$+AXy~!twAkL_!?vt^kLYG{?0TW~H7_WhToLq5dl4Of6Si9S;~BmL_-%=_zWAjVF5AY>H`X)SHFgg=doJ%lWErAW%x6>-RYIdKH=x@Q+68rORqMxt*S+bm
=A42^M}zdbo;ar)-i=(wu`xkffvHs@mFuV%r0|;Bo5g6@^04hArlSxZ&NH%E1grH^sc;6y)?9eBW|9YT!oPxHq8x%pLvTQXAihFjwH;~Ty)={~$gy-eN2~Lv
sO4GapUW7u5hV{1wfNi4FU1wRlkfP}<7z5w5HW7bDJ}z!5(Gds-A~?fP!U~XK$MwHX(|1Uhl8JOJ0tLL{x94S{#tQ>iG97a&x86@_oJ+Jgd(<rC+v^k8%hV#
gctAA-S?OQKLO`3JX-0o*&Ph+YAQXa8MQ@A54gQHv~tYzkFJ8fsxQ#6MTf}XP<HC{x<3=kZ))y+nyJ2zvol%Bf?vm0GP>3=xwSn`K2%bD*J>6vM5sW{TzyW;
C>Jyz${Zh($rlF^XLZv8SR%@1{oY)*|6HG)Z+F)v{%;6~Ha$?N_f~4wpD3(A^AQb+m~HO=M8F-Wf|QPIEpb_`S5GIH)vu0I`I>Duj>KN#Hr#pnt*kYe#g-AI
7ijGBNEbf#q8h)v+(crs@D6ie`K9jzcUkJVF;Emy{9yuoImvh;(&6Om)8Rb2w?vpZ0{n4-(#;)GEgqh<P3IQLJ=HAGH9({isO~QQKuCas(jf~YMq4c~HVOTr
(L7!;KZU9oZcxh_jOQAbVHivW1u{)EBQzr=BZ4mM>6<i&#q0cNX81p!2Diy*;%^TQ+4`j&h_j?GRD}^mVkobBP*_mkysDjfZJmB~juw5%4zEhi$3Na;gUVW@
_95Oi%+mtD60ojrwN}u0VhJ3m9%NOg$SdgIr@lT26$gc+5aD03?WmT?B#@12vs<hn*#v+`Ivwmv>}i3RJIeKw-mh9-j<k_xao$sT!lf+0Q0>_1?EF1>9#z@(
o=KlATzUHduYcAWqk=gW8DQJ5fPBY4aSzE4QAi!PC#81qh=IWQ@wV~b_+2^Xaw;G`3~pDIg2-^kEtIkiF$^&(3u$IkfBFBOzO&N$Pn7_l_gG3rUtidNhxya?
_a_wsIO9e4{9oI%PW;_LO+KaCH4-9S4&xH}<+*^r8gcjWn?s93bg`Z3cT41z8Trwz_&{&%-;VPTNdCefecK@_yRxZ}?M*lc;X@sBiM<SDR9MZ_c3kEa2xKQ}
iDXbTLI=b<c-5xsZfUMKxF&gc@4bwv!G|e`iSucuRQ??!brXb;QE^A0SrPP3D2f(<OjGijZUC(t=BxgH=l;?CtRq(0gCtF<_WO6-|MUBWANilNQ@@|4dT0D|
l#(024hX3AN3R*!()=k|*l)g)z1hb!EcLnFG-U3d{NNw`5dZXr27p3<p)?|C6G$ndg%FYhK<EQNQih6Yr2!~K3`!^`1yO(nPj~{#0;>GgMnMoj|Lf{U0I0$P
AO>X>6I1@H|F8b8WB%Xw(_H9lrfoB6?a716^BOwE(cu?tQ>8<vrP001VJ&~zIe^xGVrl(2`R@eBw*iV}n5w_{3<zND<a()Z5A6JX#-7hCx^DRO)A!#Q`hI_o
PyHkNY%y-5^aG#yw1ws%|Fik`@8BBWFH4W)SPyM!*OCQ`2_GYGy}jD6hp*Ulsae0n*T>$_!G^$#5X1WUjSB~V-h@NP=3Z2f{3t9TfD!d>qwb-i0nhsVE;u7t
qI3(_4LoaB&S(8u)8p3mhRhTFa%q3a<^+bWnMy27h_7p847G-m|8$MTX%kvmYx=J;bGyhzXB+d6-Ei?dr5|6TVfX#}xQ2oKIOI>C`Q*W$m&2VvSj05Ad21&x
|0FoJ+FHVgS39Ud5N<s@0Ym~sF2-lQU%ZOcri>PAn#sQzKkMR{hXW}MwopF|KP?OWb=B)AB)l{%(K<J!PKJpDLjJ@_1k2k`|1bW<U2fm=A@FNX($+u1K|v-V
Y%NCvIEJ9XT6bT}s$x|yeQxkg5(I#i9O$9bD|y3#&1ku|0l;_DcF^cXM<NL$01}7-x*R+V@)iwN4>PPgw;ST4ic?|@#cO4qm1%1^|GNJ?*Y}arb-OboaC9GV
&N>u05;=&Y^$^fV5Y+K8v7FFc!61NGttTx7o=}(=1QBP46`W0~)R^gu+ZMIv;}dSHT5EVeZPzT5=GR*G?z+<?GQ7m+T1rLz**9xvwrxtSg|?_wtE{M7&7XI+
ly7G(Qkh>5Q#n=@ovBz&U7jkU+nUDC!+#qLPF{u#3tK7#@cl8nv*~Bn0srvo8sD67fOp419uSD@cpidNV7#9H-C;3POCiX{7x%GZcA)9i0YF#|+=m-}2j-q9
l<NCg%eb(Hq_H=b9+S<^)RP}Yr*{{25&IkO0!PE>cOWnIBld8=CNWxmrl6Q4J0x93{u&%|;7J?$0Uktj65qs%<{oY^p`!>S<F;!!AOTtw(UbtQp-a6G&7osg
iNO}GCg~jKJe;o+asnOtmLIDEXY0fRef9@6#-z!^N5We#hZT2TwY65P^%4k^QiT1yfP7e^v>@T4#SV(_b`o=hGUn#q^aYLxrBqm_H?$o4_a7q79lTHcIp;h7
K=@n`9U;Eq0!xH9tpMAg>sOD4&)RBgWcmy^5-ew-EblN9T996l?v{Hqg8<(SiO1==4V!(vFySuF&y<k{#?33yZ=299kAk3>0}hQ!xn|^JZ{=s&J|sjJ^YYF?
G317kqt;ta)%~NLp!l|Zw7=@z(1ZEjN6ygizOoann;5RF>1sEG*B5SUz4m!AVmeKviJM3ksZt|iv-CD0wu5Nvs->Np8RmeyxMBeW7$@KVpD&NZd_wg8%mBkB
hCPXUe7=o-9rm}XK31oU9I|fn#)g^&A)&}=jL+h;`ykQ|kMM}!tjI@DmP=MLj(;!gnMPleaEau(WL@-oIC{aY$`m+2udqIHUR0T`9*9Oj2^yBbs_q<ZZ1)9Q
Q&h|TJJ!81iURitCAxErhNR|3gMkvQdI^m;U1aBEiW^gIC^y1QVX8GoG!@9O)tEtevfA=D$H22N$KRL3!SsE@DLVS14Ih7AzsWOtVEtfx1X;L)%y(#D#sQ)_
<)ir5>~lByhI4dx((b2gA%e(1UB)0*oF^|T&&=|9rHLPQ>uXcXrqu6cLzD^dyaBdo{YLh%AauL(=SQVCxYg?R<-?Ef5qwE|Qr88J??!_V<YoZk!ExIUSsl(K
ZE6evij0Ek>I$+Boz&aUtpKd;VGM6fZ@uN2-K>$iEm30HDdp4amz9C1M<+pk{thsP$n>7M@0hSH4`<LkY&func%>bv2p(x|381m%d+Qlp#21dLzDW?ChA<`U
AEamd#521gwewaY^1iK;^ShED9jb&G<`v124N+;5s~assAZoX9U=P=QOd;V%gI6GEa)=7PHJKbC*mZ%yJYL=HJL+lgSDD+B;}<h**l_|;RpYUO%2w8JH_O(2
;oyOm{=<XPs@}mPI~@x}4qu%%Zcx8l?V34M_}OOmI@4D%@^reAlY23!iLIOMtmhTs=MF4@AS0lFCXp{kp}qf;SCBoJj1IVdy$L5D=63g1IPSFIapzib;2WO0
9mf}OtbI_qh0MQvA+9U~K*{IYfPH-nGmWV0X9on2V^ed`jbeGQ#fFxkV8y1iV)W<hhcoyXFNE>n@iF9^3PxsX3V^v>%5lTYMZ^rtNoxf(V5ghYj??}&yi&Kf
kb2EonTCAgNO=#NxB(di5(+44RJGKyCd#$+cIjhCbyJ1HzjoWYoTxF)OI%a7)o8+O8|OF;3oeM<Tx;<l2qJxjlnx3YdLz!dy*@-F4KM|k3N#OC8U|wyH%N+O
5>~PYnj(kq^fVs`$~$--Rf|9%1%p&F!y@w?V4*imY9jbNpQ*9>jR)Zi;py`FY@-7q?kog)Doll*`^kQD(VcazD5%)3$mkL;Hy~#%Y7E6O-LX`!#d~(Jngi@X
$ZLXIg%(*zq^RHw)k0E4LKZxxKUyUtiuF4DLE-tJhbL3>ooiYOHu2u5?!0&qP`GOgJIMNXIdb0j&E&_j1p^%3hRJMkK{d5{NUqgaqlWRoKyUAh!&s|mU$YJb
#`UQ2v&Gu5Dg?mr67e8jA>Ic-WCPa7Hh3!ZT>@%!?Jny_-Dw?_gCZ^~SDo+7V>qC%Uio~93<({Bb`5EYB<q1tfrQdymj=SdKSr<x`%@4ZK<?}UGA&GVRDPVG
y6#)1Aly^N^In?FT*@>mW$p*l()Z^$6`KqV#ED~Gw!0Sb7JNbuz>ry!ISP8-{}KgVbkb|ZM$jDi8$Y&nd)AveGC^=lLM!g=>Eq);eiq>D`O1MoNz<|tY+BV=
D)&N=Vz*)@ohqFwP8tn7Yo82yw+u!`5(HPx+>N!_c{|&1eq4~s`pe$lJU|z2kFc{JO5f<fKu|0nLTh2+JN3Qk0LZ&Qtia}JE}WCk*$;g(|BrWE9&@tw7C1||
A^;(@g1!>y+8_`eC25CP;*&p~zg*wtOoNki+zcUroKU;4Mdjr=fV7j?c-Gu;RBL6`L(sl^NOyr!IoFNXC0ZlM8yoV44BQM-17sHFfpHhu&_UAJvx5L(h8_^6
Yg>7%ahz^6q!FQBP|pgTs~|}m7o!NIVDcDRG)OJQ{LoDJ51X4qlo}HW4-k?_W)OC}h3V8baNW9P7<f-$;?#qfR4-%!+pT_h7x-JAc745oE~w|h%rzrD?^tNi
nSteFZo2DJH{Mg;{c$1KgI?`MCzUg5h2;0GZYi3y+;fMFR`B4~XP(mD6;@X$XET|_CFlhEbRH;oSGiVg%UhaOxo!=tl;Jg8P?Uj&G6ngbu?tOT=OY*O+pjg9
!1{!5T67()Hj+geWVfNsXTy72);Fy^4j?|x#=6X_+gF8-?hMN<5<~~H#=AXecH7@@VS$TmQ}4A}*MS#Yi_)Zwa=3fo3<B_W5;+Ua$WvXcCc?a*8O_E|0|RIS
GaQ!oi$HzyCKGDzIv3KQ<7P$bK_t<LF=7TH&UMAM!!%K=P1N+xohZ4m#Trx&V@3;BjMe3b4?-+f=IwP#zGr~B`R=wbt=9x=dj^eyHi5MMSW}2U!3Yi-L~M*f
uE>V?GeYYc8V65RFM0UHPX;VW<_X|D17|~q{yppK*2g(){5#Ixm#NmpppdQlp|E<pp89WfqnuU)>sm8JlVJgQDMb0FRe85e;MG`@sG;;ZZ-Vy5jLC}!g&*OY
HDr@7elJ)$78MN-g|sZ-hh%eqxdueoVCY!LGe{$e0NV96v3kmGWD26riEK>NAUx=|EokVmX}KNm(-fwwd%ZLz)l%(X5FpjAYB_eZ+>O^j^w!lL?B%#?kt7HM
uRe%!6S0@B$WS(#o2^AprUVc#VXRsboB&E3pEe~aB26bI{vtsl);(xerbB~h6nKV?>D{j0PB_3mM;itk)cyLfJ|`Eq1&7C$M`NSCF2|MGJ(zNds|#CwCRg55
k``tNbU`q@Q`y*9L6AWW<PBn_>~}tr+-*svR0g2aRC@3jM%8qX7OxQ5n$gq;!A^{X==yq#-UQvUWI(XtEjyy#JKlmM6K2`LYhG$R!Jw(L^}2<Ig03VI#gp2B
)r0WIy>;=^*k4~xXIi~|?NM;_z^;7Xk2+14O>G}+qdf)DL!>FR;&hj3UA6GnCzZQRvu?Na$2(q#+C!oSg{#=KfcdYPy~OKX4&}^a1#hQW&|PTAr3OA*2Zw-?
0wf;8O$2^|+yPhXr>q9U?p2PB3p~lBnezi3U*K};t`sf58;$g*ZNrO&$>Z*^C{tqVqd1|{FP@}4Ay@m}lO#2L!{yWHqX+z=d<1;mN71|ElbPi5I4>>}mi%u}
s7+A+;F{uCT=Q`Y`FTzMp{&jSX9L@RbnnMbNJTS2=uzoJ<*5$jhbBB6Kd#<geYesQPg_*TAQaKH`rZEKAG9nBFVWknnfS{h;v-UcwhPRCXax|Tp+?Nbxg7RJ
4}AKZgbT5#C6Mjy-Jni#^g1>MqofIbn>4{gEfke;R3uju0xN}*FtN_m;c|t3ijSuP&uv=1tZ2D&)BZ}HTLTb8Yu>L$)=<-;8wfT-%^l`~t=3+|cbBA^gsin?
Q$JFzX3i_sA!wl#FD2IW=*8*AvwQUojF{(8vN94EDBOZ`-Q9leDj&rRp`?VxI2#b3MG;WhD4`0Tg~OmU*Lu`3kc+XUBl(PvwWe!+JyKI(FD35yLAemZj-Za0
5+7iAK4rY^066AIH7^ox4SseJ?4lKE7xF?2F@vVe8Zts{P=BN2LoV+x=&@pZ*8RYqKh)@K*%uJP8oNdz?+8muh8tCnLoOneLi`}M8=So63uY_Y4Q7T1qz3Cr
Z0;YzV#!unEgIGa$@`c-R@aq!^2?3Z6NlQ%p)oE?V)TeTO$WcbhofXO3LbrYV^{5)x!7X{1Yx5&ELhD&Vh^FeL?Oz<x?GNDYCfGoT~1~aPL#pTM(^e(71u<5
m#3paX#{%c40}j|Fdx7&^6L)<k7{DYcu94Ay(I)Q(&4%Cd*_{em9&RfQMS4C8$kpi)yBI)m1|VftGx~q*P7|+-^2fJ{dV%_)3#dgM_crN59qZbQYi4|!4lm;
0+ASZBy=mSy_Ln@ty(HJDYtcCYh+KjxfH%@N(c9wTY6HY(SKDCb_}+&ihtgV#wi1^Nyf(=lb`jgy>~$W@AT6i<;tKAqz1DL0~-!&w$NW7QS9f<1Y7o9RERwD
*3u8tkG9n~RXny21<$nmHDQ4U;dPYQ#b`-h%VqfO#qsdPej_8TF$PE1t(=rvqqi<z^Yym<g^mbYs5z?hEHpoy@Hv%}Y~mszsnnqY5UY++XA+LxRpA<4AZylP
q6g<54{AU!6zjAb!0c*8@63_QZTNp@>%aGY%kLULO<a;lBoIh6*knP1VfmF6uBV7!VNb~Zc&taa!AL*l#cwhn5?RzJf|x$7UEE?a&}FLquke`u4R^Ks_%`^~
z92X|L6_}|5L6@o38k#z+<DT{B)7kxJNtO|S%s(Aj~X@QFewG=le4rDWt+*1o_`0Raa-0zk&-t);SxTczpY;#xp^DQO&hl3r;ldb+oxe2_UpE0jdIK&#E{{1
P<*Cy{<z0Yr~7i!L813=L_2XCO5ky5z~YW7zwf|l@PKKGjrKkUZDC)u9}k}3UfFIBEP;2IG~|VA75ZEIF^2XQBe(6ZKMoq!UR-v92dnuKM@_#{$J@K;vOgCe
9|iRERj(K(46Q(rUe)$@y6MOj>Md|4Xa*!lVNNq=-0$#J`m@dK;%@hMDw}xMYZ}tL?qNwKCHXk(eNVuyN;@?x(Cl+n(A+$i^6u_IZ0QcQD3%QCl~kD?f8d9W
)Qi49_n*Qx-h#nU3-~J2>Fsd+LG`++?7Z=|oRxDEFj4ysxy0wA+N;dZh!v-llk2o{j@?YZdVjFQdU3q%zdY?enYLr;_Dpw6dcJLhX!F*5>nekX@v?8tU<WyV
(T_XH#9xZ`==`?DO>t)rF5><@{WgV<4%YiQ=Wg}OjPU#MAk4k}>&K=2EwwIJ_Ghj$OZ^Mu?*8q$WFr(E`024jtj<#@o_Oi6MUNiuP4-&jdM7NMZvpYSqln(S
=N+qGLT_7hH^kpoz2qSlD=+9-&$6`Vy$vDs==dqF9GUtx6pmPN8+WW%SaSlq>E;r`KZD*$M6S7Z=bPi4O>=u%;+XS?b3!(%HIJ}E*Y$7GB%jXLw~!+|>$OvP
)1kb2d_KQr!1AETvwt2FM~{)V&`)v7A<bko7GN;UDn?Iw$1Bu&Ut<?vN$Xrt4S}z^o%S{SEg1h2*eBDo*hBRjPVFdT4(1A|aV46E8S7S|VUEXIgxAd;KkfPQ
-}KEh&}8NZvhUzXs^sgHGj^O~H6sxmp#)?{UTT{udTj12Ef0?>W8pze9ld<~KCV1$JP5fZbL-(ZJpFg9WpjTLdG+40Q{C@sh#yIM+P8|ozbiba9vz@%R~<Zu
ZYFW$gUGu8u>)2esYvp)6H$Cw@x|**XARv<<@4cTa4U8NJAw%%Yu^A=vNGid1(tCZD8x+R%P1UPzFM453G{d7Ty@V{`fTSp&eNBC>Q2m15AbTTFhE%aRRuwl
!!*wlz4^}4a;mE9j@!|kp;xg%!anoc7^<N?9{VU2$Hu}B@3+O_`K>1rP<FWDpGD)$1SD}=IH!<&yb(O7U}Q#<SP=wN3t#;UXUpT-g14Z`^brI9S6*Mn+}bVe
arwTcK7d<?3m+8zBu-Txqx=4ek1!j^VEqV$woH8i{vNC);eAHLIPwfl500RVDJ|MQw;K91`l+?Oq&_*S9-i^|m-idpGU{6cqk0JeAAf$Y9K1EIf_sruwf!H~
M}MaN9W}>0;s}j=q!X!3`qR#pSnkkwkFg=(NP-X${eE!cwC@N*><_oDf}49I2K)Y(XMcGJKP*Fo<>AV)`x8K*`dIYC5F6qLk4F#W0`C$)h|`pbsK3BV{-KKS
7K<T*4*}cJ{lp<__)P$qpR)d3q|5xecG}hb1S^9|P)F1Lb&f4cxqE3*=r^x0L&!hWg<h|0cqp|fvL!fr!?!|-kI8(e$BNY9do(jXAI};QlK58M>>SjO0YPVB
sft*%US?*5Q8G1{r27Qf+soS>C9}qfE8jJ}v6#-y`d_*&OGvRU5_XTuR8HaJ?fdINYuA00gFh<3%;^6|w&BM3ZBL`paae=d`(|H&Yj@-zQwFawhuz{-?D(j#
kKH3xy}z@oh^8-`-*>1lVeT$NoBCofryo!1ie~n~p7Q2$g#{kB`*il|LaY^Zl6by8;V<r_!VqXSR^`c3g?+MqI5wE31e$!qx*y2@A_CJ?+!3M;Tqn;Y!h%qy
YehNp`hNSy4R!AS9d_5@(-*~lf|;l5w{5rg_C$ek*cJr*y<-10^p<)R&e(pYqu>XD?1Fdnf8re&a!C6u9PYr)*v)^`{TZ!mO3v>PlPPsQWo7{)c;mcP$hLl)
H4nDI&qb^&8lSZ8e#JX}a-ogv^^NE<`&Ki5m)l*d8hk3614SUYxgUuft37)7;ji>6<~Q2`<2r~4FBu9v9p}erq^=Dd!Eocg$@4);nnVNy4a(Xq9<xQu`ELGN
70{BhF8qyb(pmH&^l9Lg_u>X|heji>%Z_50Zzaf+>PR}BRyUW~Ski(vPiNkW;ixP`QnsBs3zP3^@?<M?_lrWX+ZeSpMBBpFvdwc^JWg|{<*~iICeJ<VTg~gv
z`%%a(p-0svax;fwc-?@Z7Ye#DT<13S**p4s^$Q<HxJ{bC)>4$QD-gcPp6RC`E$)!po3dco;ff1)=s5gPL#Rjnm>l#=+<oWPV^8rG%!W`@6HD9v|k&ox!_F_
Oy(-NUMnAR@HRa>X!NqPS;mL9DaQU0FZ?|<toUuo)PGL;dr%VUxdL}1feYMRA1>I%DL_FUSa}O4@$}qQzasPNtiG-z8dMslJ*G0bDY)AdrXJKMg-T1#eVL^w
Ch#MZ%$t08wT&fK9`G#`nsm|@68Ei<zr|0pIj4@PSfbBx_UX@wrEz0-K@17ofv*a;#E9!%wziGb?{1s8??J^jD^YpZD)c8Ry-l!d=&Q{^)pps;!Bck@85DK4
B7zrd{@ZoP_qwU_Q*kDCy)K0wMpvA}`yay`@7eKc=)zm?p$7sn-fvjN#Nkn&RK*eR`h1?)@uni<guHj&MFro8<-in`<&3={KG;HUa~G}mk8AJnmBFF0#qG`y
=7tf&yG!bL)m&3#*GPmblAu^SuaEJ@!@}EK>W_Hj?&q(ySdVFK?%n(9Cv1oti%(6%lQ96jK1<K9ZDiu;+~(nU(Ktj37cx0+?_oY~+9wC2j`_b!*R*x^)6X=a
yyp-7F8ZY&x$L3}K-|>6#z$Bbe0%E?BhJb0pFRt<=}(NQrE}<fD_>`ax%Zv=a@aYgYg(S1Dsz>`@YZ_bx3Hd<nrf!GT(YEB2HcmKoEz5JpxY6m7dyGAn*2T<
%xn&pyYDxmIy$z`1U(a)SDtvK5T}6G@|8{WI$S~UlKs11o&T!UxTAVzyj=s<!W=<I-O?YCfo<s)7wopfZg(^k>#L6St@>f|YKBwLK)cxWhsQu`#pn$`;^Jec
jC_6`6pygk1P>hlIHY)6@V?l=%wn^2^v1=9^4|2OJgzOeXH|Y++JtXgS79ksVXgb=#bRqU*WLVYY7YMgi1o+G>UKPpTvnpIy2n#7d~!FOTiD~*eZz@0`sXpR
>;B96?Hp#t+>}vU>7_L@&R;ag^sY}ke7ZQL_1^EuV#j_%=YG1q2g<NIZ)&KlsSoW+t5|o62lG$1WI)nFrrv96@}yv{u%GFb$4fsip)KG|b>3cf@#T)Q$?|)l
V#Uxs)<-=%13mE$7rN1&Lp2b@o!#_Ne6E>VePZ|?8Lr&zjcX1gu~M=giJ>m>4_dAbYE^P}FY6TJ9q1mjsG&cmj@jq=@dDj0soF!>WojUfwnL^~l#$WZh+l_p
U-sI9*RgySnBQ(T@vf^2#B;O?Y01Od3h-c$Cos45@UJPLCF=3|GtRV{_V9PF0x_(6a}7pTu@E!O)ccm9u*HdOzp39i&1=elM5+;PzSMBw#n!=@hmrw>E!$>Z
{@&coj~+KqGk4GR9sGF;R=L>g^xylPZDiZmIhTbxjhuSR#V2s}ip8mdD+NYV;~tzm+Lp}BII$kIAJOIbeaL?oUW604uCuQ(93H%vJFBxZ{RZ~vJAS<9xHhu0
CFMUe%MupBS@+$<yR#i+jwkkm7KI+<uS<duJl@pF{p+zC#ZA%P1dv66k`5FS>wBxwe~1UR5DEZ@Ly#3Y&HkCJzxh5JXdmy7&*&fBHKU++{cTIB;r{)|Y!YeF
DpE2ss?f}_L3Pget<->jFgYi0_-e#|_J8nwJm$y1kEA)kf7+9b<K4-CJ^%YAX4={g=wTnq<A1MwiXG6rZJD*0Rn%&u&~`lUB=EDWzw=-}Gy>8gLahg{tQ_tG
q44(DMLTSrZ(sKA+z0aa{T}{?{BqD80s<%8zH-1hBtQj%ihrj!A4TL=Pw7etYu$n_0_3OdqpUN>(CeKuPpbKtM10F9)7*%I`(5K}P=8B4*9J{?ds9h>t{8su
H>zV)!Y-T?2`t@-EaXzwZr{q=GmO5!$hV1o^ZO6>(Dfg*z{qKD>a<7b&40Gvi~L=4D0p5wc~9hD_8|Ye_YW)3^(Ui_O#IwWFY*jrw{q7#-!BjL{eB+5lf%FL
6CfTiFR7T95)KG)VgRN0d^co!djt5qG<`?Ygz-sv@uT>mvj>iU1oa3{rr*HD2>y{*1c>f>7ZmCApX;wf<3i$j7Orq#X0LbW=6MGl!JjLx|HzDn&NmqrNDdq)
^xFOuW~ps>tQz?yY}2&I`h4jWTN*JeOB|-^2t+vrh#-<Q0P_0lVAib<FZF&W6d!iT$hsXHV?=);t5sxTlP~ParwO3U!S2!O)w^Dhv0P8wYpty1lY#sT4un4(
#q0oyZvIaZVbE#7@FFWeq9QT(XQmxK_G)RN{oT8s+BZIwo=0!Bo8<m|y>-{nMhhxh*vm@J-t)>Cx)Iopq&2#H%lso|Jb)v&ZzwghpalTjy-T14xb5tAH`jNj
?a|NE`?x4MAk@~#WcEt_USY0@-(VvC5Fl~QuJv%Gfa}y)#=P6Efh0wn`v@I?9zg)uEW@rkbqJ2Kz+h!^+oy=5xQ<wt73!&bX3sX5Ya#jzumqP$B+QT#@ciA#
9aa97pW!P=j@{M8UAG+;t*Y!z)w4)on9>=B5j->m?3GxXNjA^>u!e(#GzM<@VS&`UH&VbyhM$TP-)^qfBUj(q8a$4E`f2aI-8iFy41pwArt1?z08=5H^DSaB
KbjBlhdKRkRBxAR#YyMQGjsCKtG|_#XfJoNdy@{r&Eh@ECz2KStO6)SQgedene{S2&Uz1YeepozMnY#S+<a3(AMTZNxoIue>-jj*kbOQ$n{p%3GS;0B_MR7M
b>U&f_|k!YCsz3C;~R*FMyQtTSU4cci$lc(<orvPmdRif)NGjp^{c{{6bJEghELH!y;`${Ty3cKQw?St$iaamg-Ur)d(908j8J<hCtWK@CP#?8Gmmhs7r&<;
rlrebs_XR-?pe9I`wgZzJ76j1hO7)p{6gd$UuCf|(G6#{7c!w9h5wHH+(4%OQBJpU<?Wu{IH1DG9~y{>*+;gh&m&r6q-GubDH*=y#R4CpYAzGXSD2krXs1u%
zgV7UIG|<R@M>;MhAY(d4x=3JBw3|gC#st5c&@4UXQa|{C&iq4LOxTJ<;Mw7Q(<@r#i@X}t&cHkIi>}8q}f1vbB=q~o%2}H7W`^6$F&Cr=CyIO@@Qi75RWZP
CwMYD_+xzFQUcG5!0!$6&2NYAcs&0M_VkSnsYmCXlGK69mwN7N<#A)br5w*{3!Ye2BK}X3OKmbieC&D_g6%@PJqW-NU0l)!)%ATpF2HcZ7joTU01<2fr*V_?
dHF@GC|Tgek7fD$y3&MR_3H2MD-hKAa(YUNMF)r^JGB!<`Rai#y))O#QCv`r;m5DD*)e?g+y>*Y-?jdtH#j-^+fT>>B7sMO5D(GXX?d{)#1?KCNes|h&C+_e
5$G`@O^zy(1p-A>UKy%e9E0v$)0x$K7oZnT2*uv>bmzn~llco!3KrU7RzM>J3}K<^R0lBh*NJywDqkE-fdi9(IkG_J1CLS|MEDWPm7wvuxgBI_#_9PGc(q}y
Ls~gKfw0JFd*k6BMu(MzR|>e(^@)HeMSBin<`($a@LE{V!~14S;~W0=o_FhB8MpYSv7)FIqN$1Tu~vBCuPq!D&|W;U$sNQr0|3-E6A2}t`b2OJq;btQ=%*BF
G{+<yWk6#4pS^wFj^a58{}}oF7H<9wE$($>i911dmFvr(=ZIQ*Jard#yJnCh#{qM=xeh2n7+8omWDUDJ-lE*OKs1@S)Wq3%7PF#kKo|?t5v3ek5bGrIJ70#k
A=L|jK?8E$dRs{Q8=9Kah}@fPXT$H~T*VI&@9(rzHpc%xBV2u3;xTSd;WOZ$4n}ElUuA@H;+&5u8Oru~`A#<Hfc3yc`LKX~#XRl!^ReEO;39tH-0SuH>Ca3y
!2MGEv5~Ov<_RD;?$u!a-c~f&ChjopYM!<9yfp~suZqvcsAP$Gg;w`-puK4D?}O^G4@yQ{FS4O>fcKlODg_21%)s^Hcxj!rPnr2){dDR>7jJ%3FvA7r%0&hx
K!_o{D5ZO5dfPg%PMq)QVUxm;;B-&TY4Ee|iQA6|LJ7mT;j!;cPeMA>c=95Gpvj?+QNw)lIpuFVc<^-@ntz3-=3}jbFVO?fo7n72c&FYFAhoo|+t>r=M2vjc
g54|cfrt*jvz&&x{@~EtfPzb+$$_Qb8Q~d9W`ngVSC?0*>}D1$H+hi=WMW(x=I-ik#^?v!Z9=gZvfpja4i~eHsY}rmxjq|imWu8!YGJT#0ul-^_EabrRN|-8
Q(;XJ#CpiTH2Iem-lL=KUzzTH9P-0%kIQlJw(p}B3r?GEE7BEG1(Xy^33M`cbk!rVVhrnd9fuUX1s;``z|me>e&k!k3}jb4JyYR>xRc(A1b(-`#BXUscjvP%
UxfhJi)3wFLzH8K2?X3$p$_Xl7#Y}F^}k$;d?0qVH04-2ShZc7a~5&Jpv1WFiPsdjzS=hTs{#)zOgq7G<cC4WFybe7?~7o4gQtIHjwuHNbCaz+U&vF;emG}r
16qX~DLK|b)ml5_%eE7Y7-MVGu9z@(5$9kti+&W=VyCXP=B1qMXxitP1o>yc)&dFSIQ?_wj88G>7TC{#vB!i)79;_1Ll8Jf3Koz-7dkiZ+QV>i5g;vA0y0Sg
L6#_jU}x#Kdi280x1{lb6)|e6S_KpWQM6mCp}#!GuixjMyEwwdy^i?SnZyErqOj=ip+_Viys11Lc%&`WuL>N9#c6$>qV5#PyN?!+1;%Ntk6T~NH7M9ZOYm0O
Y}gCBVAk}ZCXp5WfYE8@1~6JC(g{>27Axm-ugF*WjDgQo%V5wsRz{dm)RA9q(n}Cn5(hzt7^-eANV@ntxkRujf?|H*t@#qnH!Xg{hQF5AJ!QzE;?7%obZc}s
k`y>`yeK4AU_lU^%M&6=Ltq`HqoU_GzQlK?%I_kTg7D;(ZeG9?syYRM`R*-!!qeEErM=>692RVpOk-TlcXT(~&F{}%e3tn36)+f1h)mah8i0n-n=&l;3pUyx
wA;@D-o1d>LsoXT&Aw_+tf50>5Z@jHYEFs4Wrg-XEcopkR3$(G8w#d^dLqE-`greL*W&S&;CxO1OUiC5eu|dsxRK8Fpo_?Qlwk8Bj-4mq-kq~9mRvZ{u(AcP
AJuJI*Mi|hGgOO^C~-Al<S;Vdk@Sr>Q%6gJ>_rTCdHUp!E;_D#y6)#{fysgKYw<m&)1ei9XO}})d|~LZt*rq#Q=lt{$CoH@h{&)Na)t&nz1ooA)4Fn@q1x)4
HZo$Q5cu512))yHd)hpE^n6A0$~j`OrD#>x7sXH_8LL(GAmA6{PUF(l%*c<bVaXZY+rd24y#nxsSu%+bTsg^{b=2CFbb3ZaG6Sd{RL)MXpt3Lxu<zG_vvr`)
5W^57q9YrSIDaBrZw9YK^cZg|vKv$mw~MhIcd+wfC^~uczDFEkXk!c63&uHtjF3x!)N7s=f4>yf=pNh1UIH9=%}?PqrJp^7W+%;Je7$1~eqU||FF+lD;Y?KL
5*RFwq;@qRiNo}CU+hn`J?aFGXBY`2Qv?o+76tI;aBmXpvRw$w@89LrI$@7E->+_LAcrjP#6IY3*VL9n+kRLS1X++<DnNm9KWKVxl&S6#VE7MQvI-R>3}6|5
Zp{Y<5b0j?PNJf{SYg~hKU@vL5zHxT#N2z!fr8DWUHYN0#z%xA9N@IkB6Zb@$&I~zX~wPdHu2)Ms4#vUjW+fX&h>81%fnH+_nshlFzr!ag|z`S8JKHk0`q1N
j0a$YyB=zBo*#oYH5-(Et^Y-Qi216un_;&BRSri8Glc!BAyz~AaazO0CzOguoi#O@T65{sC*_J)GW~`ruQa4>Imd-yR=Mc&f1p*~zfwT<EuJ!$VMinJ@Rx$B
JzR1Fle-6>SrkG>{B*=Fs<*D^+vFz&Y^K1KfM&zKYR=Bu`nD4OE0*@!<DhSVe+WXyj0n4&y*xW_h^ZYqbKe>I#@6O6y<?_;xgIR4SU{;1@OR`xe$pO7<TtRC
d^{^x%=HXtO9Bfw#EmtE4SA^tlBEI=Bu~+wnz8A6)fqY^#*V(HjfrJi#cI-%mK+4o;O;^)V4)Ck%de)cKiAiO<67-&er5T=BZUuF5MRr@MyvMLMS&bs^l?G;
Q}VWEIj7^bGxc#^G4R40nJsF&Iq8R*tPif%v6J<0c)oqNctCnxLFJJSDJ9R*jyqFmsdZk7+A5v4g+c4{T)wn7B=~y~JViNR4x7m56UbB2#L~T3x^I>HrlW!I
B?QPWq3!3TNG*-iGca%6Jz#=hbV4ftmL-6%(fWSxaQhqYEF)oN;BTC;h2RM<*#QB`4C$76&0mRnA>ey>YVDKb++Bvv@wrFpF1zqxlqp+waAXg?sQc%-1H;*X
)QrXX`_4OQs1J+Uf~sl)AR-8ah^C~1Yx3HfZM2cGr1st2AJ*&jkx~==qy&)qM2jB*xWkRQj)fHeoQ{83$JEyPy_BuMkVe88@cFeqpFVF)ZaZcu(rWG>UNLDa
R_R&I>rO3C9feV%eouPpKovcGc4{5wI~TyYGQJ$FDN0gwd2EFwnTjzjsR@ZBo(OW=PG}*>A(A9SyEv*coX>Y|2p;LBq0N^^@Yyo}!e$&Iew3J53NwT-l{lNs
NWpAGR{XC^R@WWkp5IP_!(~g5K``LEumNFg${rZ!NwP&xg)2C{1w>J=xUr{7-nJnHaqqpULW$&Yygd+#Uq32=*wC^iX~8SX9=?4U^`{)6$b)bWJKf;+E=Ftl
JubPRheEci{e&VtrBYlDV*eYc8vSXX%%LL)4T3p`kI;Sf2$0>&o{e4X<T|bcdzDP4%;F>iUF)=}!kIOC07$7pU&5KkxVKC4G`yhu<1b*P>Le=2#Dh}fbMNDg
`EO1~Z6W8MhwOYr`XP;Mv273{^jPAqY6FO^69d@9iB9%VwOVtR{rR{Q76f^3*6+Hn-9QNU>)nan6Bzkp!Z;i?IdamEuE*T}srY_h<NTF9*v2T5VKgRT9TcOX
Gq8WkN%R}~f64L7a>C&nlk)f;$NBy%lU`Q~`xm-#V8>e~fwJcwPyS2nw8A(quU>*`0)QEPpUnPdejLA1xIbp9WZw_=f#ui8eDIo_f2ybIa7z)l+%!1-;4s_Y
j?4soUq8fn4|4w3@%GIbcyI^5W*~j6rMmh278xbJ958>;Vek}TcF}LrId$p<gMCyQ{+^s$s{!QQ;D7i0e)~^~`xovb^!4@TJ)rh4gWCUrwjWic%@rHgbF5uP
F!1`iU8|oIBQ~@OCVV^6@9O+*N5w8|aWr&J9eSiB_&@6*>s&xEn7S2mL#4+_b6+?5`OTvB;xcKY($liA{&}bH<j-(m=&N6=Pd~xK=#qz~@(c^F(><n!7S-!`
jw{NY)v;i%A^YC+`L#l#gO}cShk4_%n9kVshyT0(Pu*j8)|g+R>;DgyT+GU*r*<|2NCeU!!hOf%NAN=wM;j=W0T8g_qR08<|Hi3^)W`1c?cl!;wL|Na_F%n#
8`WY!Wh42Ii2m^ZDIa7Jmio@6ozTNIo%UcoP=eI~t`E$8uYYiE;CBAbJQUtRhC15ME4;dhvFLP1Aq)=&Y?R~1?hNmn$Y0aX*wdqeVi5KZa!7q-Yf}T}WO-Fh
DW9*u)@A;^?IO_ocDwf@E^T_wZ1MAoH6)&RoI{uv%hqkB7uu@v>$V_fl*3(~_hSt3jI<O--lQh?p4zkz9z-?o_KB8@yZHY7>AjV6q%X}{kzDiL{@xIz4ARCN
7n@=pRaC@?)MhDOhx?+}{^N54>-4ig@Sg7gh>qG(%XrL=R~}tdHZI}r9C*7#W$1rQ^wfPZ-y9kWWY}9zEgg&Rf3{QhqtNy-r?z<4-ow2xyIc>mlI?(AF~rC3
u(}^FPxt4WcY8f{7->>*NKo8_wi|P<mO!yB`s2>J*fA6~Q0u$Dtb5Hv5y8nUb>r{i*<2f*6?644@6NTMcw74A=Wf-oj#>{%$zz=*F+6caikotL;9=`(#py?Z
#WBTl^}QcsL5faKEl6`pkxtQV_|0d1`9^cB+pM&-x0bKz?{$Pud^witK%c^i*WcGb*yiPH$IQci6~31?FV?cmz)U{RQwV79>MakYW_hMafo0qch)?2Dd`giT
KYYGv9PqE31Kkv)rLcE(Xx4Rl;@OKh%I2%HMRhr#u*Gpm?&~e@dip-Ec#?;4&#caTy>omG0(?Jn2tM-nWk?)7Z<nO+U8imFYg+F@r$F0EPDD}TQ&^YjTe^Ze
f&Oh6&1viPzh7kT{P|~p6SpHA&Jj2ei;}!whTzCTCuw45A@M?w&Dhkm|6hFHS3H^!bFSd$xbN3{npjBR$6uk7zT=zR9lKKQ;ue(a7-uTnhhCE!Ke+llgmSr1
AK5@*@!yz`Aj#QHb3tdeVeXA{7cncAInJi_8QzX2OgfmDmyqPljhrG<RsOA1RPSodX2LLAcv+Dw=^DN{K%`iTlbH@qjxM#6zGn2|wpr<!wKQxoY1Zf(aUu8R
fd$QLi#nqrN6l{d>l(dg|JAB=pn43wvvW*8$va!o&uX`C^2KXRoZC_|L@0O<XED*>UKa`vs10yKFcU&Z=(HIS7*JM39>|B%K>+9#=@5LC04P)_2V0RFNP|EE
X#l^whBkCn3<3qxqiq8)k|X=It*o}ifF+4wJJ$z7#)X06>zX4vJ{$&wdGF)5OlLELCoPj`c8K_bI~qYU(u#}VIcF-B6a}gUZG;D4%n+0s>X;u)f@^?k(4WCY
NwV4rq?|QNH;_r<cwx&7InZXOJMFtS{ejw$#s>mP!(`s;(lA>(n`=CIygbHUYm^=aDxsU3n+ypTI~Qmn5lXXLJ|A3IqRlXgk8_~t4bz7xBE2Z$2>8gs5LR?G
_OL)X9E}E*ARZDa!7%ZoSXVo51IxuzawK3L-$~&0)co8758y%_IyVzJgRZU=>!`lJGry0S-;WQDe%>9lN0y2e&ObfqPm!qoaJhBu=@%bV1x7D@QDEhj)uw08
b*LN<#Miss$c1viLdfNkJS^l47Me2fzU<o;k>9Q8T0>A0bCzL_O}YbME#=Itt-|E##ReKcYan_M5gx1TSdoxfOQ{Y`%w$<4J&Mrc-@(7ebsJqfjC3t^-IeqZ
f)$c)JUoE!H8#)yPhL^>qSVk+Q{o`^`Ivb>C*Su~oP6+KC7HGq<$&=GU=LPi5X40V*?@QLwglK$m=+8>3yA{^ydAI_x^dNz-5@PSv$F$5{N2CEe}DIVAKmx=
;l4B6dr2DcMFG(AcHi7cfIWIku}mx7cd(zS76>204S>d_*n<t;OuVMC-Aq%N`~}5m;9;@Ch!|?`{)8|e>0?H}y)bGKXSYAqKf>Croawd%1zuwOpIwaug>tS|
+Ppyr>F&(a+ppBlGtC2VhKTMP<MHc81AeUgxPR>K90(BG4Fc{ht%{KD(b&MP9Wz#&%#Srg`SJ5$&9+9tvXDLKvk+S2j4z|+2kWi}-h8~xFRbGO-~(7L!<~D8
0Kt|TBXM;*1Os)<yEG0tMWFz%;?Tls!^?CZ!PJEWw2|NTQl!9>K~%vJw-wD~_+4g%FM@UC&-Q--Rz-@WJNnZQ8`q$2zu*TzHLx#n0xi?W!T|*5nQrBSx2uO}
Wu;;sOT^E3%MA=QG|slm)tr0@ua5$X3tV|~sB4)4s#QgMp^!|DzD-cmVo5hc(7}+SQrxAUy%uZXhn!5{=<UjOB!Td4;S944-vX`5AdvtB!<}$Rqlb0E+sAim
5IVSugF)Ee=Y6(fMbcns2>~+)4ADg{l)v)0&5$<mEBFV%W{5dg!J<8t1qwUhCUAV<`A4JoH3<?R2tIU{8oa2N>ino}q(ipI!vR||4?YdZ_CftCab{lzD$x_`
>!LsA(^FD85y0)c<Ga1+Zf1_4PeQc7JB@D7J(v?-zIia#718sO9AT)a3>YViZ3%tGSe*}y@E#6->CBtSxpGfsei`9A8)B?kmxI}*yN2@<Ae*3Cj>s<yMv~`3
gpmNZT?b>dHXUFIV*N{89NM<?wZQDaGceEyIBNm2>NXXaA9%FAAR*i}_jW04nt*~pd#1V>5dewZ4n%cy8zf)Rk~p;_K<uQ{OY30o#jy({1WnT}>7P_^(-p$S
)0)%}^7u)}HdaF;YTq^JG#}U1E|${Hf-z7AVgUAWg;((e4H0H29bYonGQ;RDBt?AOIcp9PVS5V(fvR=^nM*WElspJ?E!(4KV0>70puiwpBuF{OX&d5XI2aOY
3l8FYJA%MgRmi2%2)7Q%43H>TU=kX{hlo87OD5QjY6SZwl{gv@xo^#>O@tT?XABDxS>O+kexb7gzEmF1cR7GrxXDi1xSq^MeFg|GCbft>)xks>cMXKy5^BKw
jj<oCxraY-Ex<TFWH&%-)TTFVegYq{^bybDLbw<{Z=2K}vXhxgK=S&6$jre2YU8#|i#wWGK_U17ABl?$WC!@*TJM~D;7t(QAg6C%HUZzUYdj$?W<{vDjO=qg
#@Vg)=fSSr_GZ$kEL$Q~Xq8DEDy?M=LIbbeLWe?N(ktzu#UJTzpq>f@gFvfcZ~1Y*qk8fKB+6h&<CgIP1IlO1{Z9@+YNT4o7?Im`rcm*reP@MdZL}2XSR>E^
&(^Ksm0$=%PdrViC?yDxWYKKFm~{Ym_6pZyUL5d~KZO_jIHeC}&kbP20fBtKOY=A+u$CblhOYsdki!?|`D>9{gfVvF^-X`f&Kyq)lc9#ym?w7b(@&F$_Pi^;
{c=O(so)RL7(BBHo>?tE4$LEhDU^&BKLYkrXA{7-I2kqlNMWb&P!>NGM*DU7`r92~z~{Bo(CveRRdtJ>L*?-49h|eV=cHOLIA=+W`usS0`Trl;{g2oI5KvJx
ghT}dAp}iCSKNC3KmWA=f68l)7jfgu`gV!{#2-$ceVfSm!<V1va6^fx<XUMkEQE%NQY>4rDK94)C4xGJ&Uxn{9uAqw`1Eb;&oj1m2=0ByiY(`F`;rE5l3j0|
9$~HeFoEqoJx)&UWcAMIy}BW++Ep}f#<3oX9YEn=4hr7|P9B4(2nYJK0P7H{=r*=H@6SG5hsA{cKly*c)+6@+YGiTuRh5BlSXl3F<sbVu+y4&d`|e@?lfA#`
Ls7wB&fnKGqCuK{b!>o0#au6G^*I6!gg@J>yF^+fL#s1TkK7%~3Q@PKrh_E^792hhJ7Wz4eC#racW~A|cpFVei!XWqjQ{)wXIzJ6?$}GDXgyN8dd@HZ13$8K
_3kNsB^}%7R22w86d^RCzwj}w5L&F#5Qlmuo&@jF-nFO{tGJYb{OfUw{#5_emO{>nBot8~BFTv$5&(VeO8+ohXMjcwHvi+sxVb8!z*Jgf(i##`nx%aX$h+39
Cx7_~(UiL@&sR8*dYM$<(a$^ox3ScS_5;cro%yy+wIvzc-khF;vEY6VJJp80OxA$!<aJ6;>(*zZi{)%pEvS8f<*9}wQ^|#4%i}1q7%nOju|eX44?H-@P9x#V
a!@(<@86XJ+4zL-tGh`W&2)!;x<~Hpfk3{&?0M!^@@j$NTD2!&_Z)}R|Hi|=r_!^%<9&Tj^3xFmgNg-BFg>Pbe3uI4ltI7G4$L}Drt*qSF=jcW>t?jB^1!S;
ncv#*bz>0@L8(R<hEH{tYRf#p-m(@$x1IyPcSCIsNmT=&$^SVxO44c0Fs5c<hU?S!LtN2}k<0Y29(fKlS-%5x5MkB1_vj!K4@khrI_>Vm;j~MZ1whFu@&Pn_
mvDjZVKnjKO3Ed+x7xzb=XJ;9+de;EiHEs|vZUxa=Ps_<kcacv*H$VUZ>i3?I=lJy>UZaiB-{}SfYA03_5OtqWH$Fs%arqGnr)JbpA*f)$ED}bVLkIxZ)_&c
H7>w{!~t?3*0tWq2_JxOhT*bOY9-}OkMGo@oAricIC$)9m?yFwnLPJRB=jP7tuMd*(ZjKCR%YZuATNK^7U$qw-OdQ_09U6r*EzpohI{wW#z=o*<1=&X@y$<*
K89;A)15vf*+AJN`@ugUoGwrG!%R9!nPl8^DCIPi_GzLK6VPSAf+A6PcI-fNc|jeB`bhS7T%(dA?li_Q;yi4pZz<Tzv;qHk&wy2bqP`cekEtk}b}L699(?Sc
<^sSzNKAO~|F2o_wQ;Kaj+h@!!VgCAx1jQ;UN;pWc<h7jiS@Gq0JpR7V-I?Ju%14r%*pWhkf&n8xn#rW0fLy3zX<{eJ{vP2{ydOD(<XD!Gjj=Y>MGSsJ*q#@
ePWM6zVq}6>@!k_`^fLS{Hll*?ba;W_k54L{8$JSSJ!`hfHA(FyMZ7CKn{p*PDh5+9xT)gNRos<co4@%Ep?pKvo-@XN4)_y7%gDKxF6a3+qp#hLLOh%LLLDB
BTws}=&)a(?C8uOKz^Ti{+bWtC;)%Ce?E!}f9{xPkZ;C<0ti7O_)sTg6QR-^np~$>34g0w$zfF*P*b+Ymko1g99y9f|AQ+3o{T&Wgv5_eo=fN2UgN{**1<=Y
V?D8+1w&+v*;*lh4M0f`oy&ip0No1Tyc*cX1`!Y$R5ou1q1fH;oD!&dS9RRJExaKhuv5nYIPBO91%bzpDaPhafIH*;d+hF}$2rv;%D9UqA{7=4RD;&V%2P0D
$Cm%>L$_~MxlYdReR_$3Jd{AT-Qhz5zATi&$tDY=|06&9>-|Qfpa$*ThJlX-h@(?Q7bli-WJ!!K6W~zs>!ZZf4m#cdP{m<~r-R-cn<UNWE&<RJq{ae}_^|X$
5@JJ8?1z60`EOpL?sYM^O!FQA!RT=}rM5D1?W^U+z`JJ~(ayk9`ft;ox!#y`X+OFZH+TY2Z>#fI`cQAn?)+W<tM$eIrr(3vhk-<Rw>0~G`#@ma$P^yN@OHO6
!4T9SinvT&4`>~Shmfp!`yrr*rDpc$O8<YnCiS+n?VAuqLIWr4-<3FBP@uBg71amX@TIA9wz{<HYa>~Zepl^m0Q8`Ddu3-kNS~Nt^lgzN2j)jUn^FR9AD4KY
m5ps8zB)4)QuPo42qXJn6<C_M9j_XMBLT$?4MTS<2qL6Y#5rB44Of8dTA$DFaeH|9UL}sV*A+KiV%D(va$w`I@I73sB9ZggUc?;ZOg&L3o6-yo(HbF&U-`@U
z!LE7qr=`NM2v4j%qk~;NFCR1RMs<LqkN#o9^7H8=Q|>6)ibnf!dpee_w(=Unw_m?fdoYX7-nr|&m0i7u<8ki@jAunC_RGOp3H~x%^V2mtYGg(e>m1;HzYnq
xk9JV?1(mt#t3GK7By?a1G{XilRro-UIrR_TQnIJ0#?Zdu*&^E?Cs^`Ny2!LhLY>3D=o3+pNp+his=r{GT7eUIyP@)@XqMF+2w)cngr8OD|=q(ipZhMu?OPt
B)L#6ip<cUhb5OsY^)nvfx#q*D*NXaqXcZ`dUVOe3Eu;lY#5X}{>2aN+r#zUcJx80rUg5Ay+uNEH&}5l^mfO3RXNY~;=Me05y8#;(t1O*X01?A_aRY1L(SJz
zZ(`Z<nH7(IVW@%H%FeHPQQB}09$Jf9s}2@dI8~1)2Z6g!5nh=Q|<ZfN?(=dmk|IisBZ#4A$g=>esAH<^)yH;EW~BJdH0W<xk#%F&}fn=-y>Uq*aPIv1+W>B
9Xy!_t|~-#J{<eF5;PMME$oPUj7I03nPc4G48J>60@5W`om*XJ1XE=<4Bb*<SPtcc5znGwZZm=d+;|(w5b??^IJj$B9wbG=4N=#4e0!ul&=a>Vv>PAcPWBKE
;lsnyUlgPn1Z30l554mD!{*>8tLcphPMwH}70#bfMuw1wtaCFWIIM5zeZi|kL@gc~+zBiWsl8#ndFGCFRtwFddAy>YS_f3c2X8gQm2D=lIvy4X<iZCnQ3Wm*
HbIKC;Q}z4I!(-(ccL^zQS_9eO;Q4l4y4P8tjsw;FkWz(r5KyvIlY><s-iG9S<6Ds3!!9F1d546NJAa8Swum}vG1UVO7CAor_mOp-@}Vf-+MUX!9$@HP(+wo
9!~y0K2_wFE1r*SVwSaY20BOKF}Pbb+=^V&POCwB&P60i_CV)vc&;zu-IvkhOAndwEpu-)2@Y6XwJeRG5*%Oz&B5tR0`CI;yn9&Di51g_*Is+}@$IpJX0pD@
WvIG9sl6fP=Wp$g^6lE9HrHI{g=9Vx$WWO62zQm|>)Ox;8sdOez$Lt|PA0}Uo5)}pufu&zO{?nT{`*egu+O*PNF}}GaysSTZ<@sa21BSsSKx`=)5+A-4<Yws
U9s1rd0;T#2mA<5diQYOj0qyP`1h<;Rl@N!wcG{tCarB{BEtAUnzx_d{kbz?jQ5ea#(P1I5Xr%rC~e!!D@Q>fBO(Go%K$@|5zVKczXfSVRbo-exWSboIQeRv
TCY$F3rOKKFxxan;zF=rgbCHFVvjuHGc-9ch7lz3S8~P?R#$BntL*6JwT)`o+P*{)K!S8aq*qp~BtJH-DR!~VMqMf80*<lF0<|K*-(g^2?NvAC??;SaS1b%~
s=_Ljc3ok?q(^I=Dx8l~Y(10?Jf0LmhM)aa5*8)k$+6wD1lqYO6mH-|3i!T3tdXL*R?@)8&ivh4oOQM20#MS{1}4>ib_EIP0u6kKz7JC*7Uvyl;IZZI`Ybdr
dR>@V!I8GK_jk-4VarDh<2OCGdo+30RK<*0iRk<F3l#ol_?e>GF<Tm2&P+|{E)(Kqa7cRD&S^g${yR-SVb^?`ZJtO|G`7^ysq9#HFl8<64_*hl&#X^q1Z!qQ
PaSk&?!ZNis1!|HDw&wZG&7ZJ7IMPLhA;qV4^jew3^YBFJAPZ`ukZ7Fx;lJ4^D#~qJ3BD;hGcR&nqdor@a_>0NMx>^o)cl}9H##F3U>1Rpj6mgi#l)?#gHUQ
)QogO(*}%A#U&!n?zIsTYELT|atqo0=iwC{ArEz~`{V3!$j11$85gW$i}_U-m4Yhh?<V)9jjW2H35ar#BPS8!T8HIvM;A7_KIsqb#Ko-Du4bmNg6c<0RQ{;1
-R!u=%0U$9E+PaGE8j00ey0=>Q@I`CF+aLQc9k#)!2g<_$&~dz8i_<AL;!zRtp0u!t#>`Rk6_=M@8E@r7z&oTaRg9TXKshuS-si2iV@;?EHuTW__#sA`ESb+
An;^^1Pnf69Bz2D7xz3oh<#Fg)eD;0!<&#(+{HK-_a8h-upb;!?66Wu&d5P9NC<>~>1xa-B#=%!{X)__QUh+O?%@lT0fciY_MqhVkQp`4kbRAJ7ss1;5rCXc
gqjcgOmn9I`&BF;r8lUfZTe#}bP+zhrBg_0o@p>zJqt+#`HzG6YiDE)Uh{Sil1O+ma*6YPJy<8bHcnfA%wqLunjMaI#v4{CucQPfFI}+n*EOob4pYX2@}PX~
-iRX@eunDK&*J0@@I5#Ym{%7k6r=|vibXRaWp7kL7SZx@MdfZ~Q}NWKf$pp9hvE=&2O@H>&pwS87EN+$Qv(p36v`bmA@$e8wr0JsYkc#gQO~{lZT_5BwW^56
x5t4NDDd@gBa%EPAE^G>hH@-u3esQkUc;U>TjHF2R*sD@?CwjU?b3roB)H~Yq?P8gs16D>`}Xn`Z(VV0Xo^30Mcp|h76+$`(229X7q!Paa-0A~lj17aA_K3y
qBCA`2KePMx~+C1=I2&Gx~%fd`zghg71{O5J?>6kwS|e2_V_#q+1<$n$Z{1`CFMpbc&%??;o;>ulVF_$Svcf$0Vk28(K<Yh3qXVsM|J!1@9s7<fpCX}dAO<|
BhNkf&8jl8MTqq9!|r-`_2LGPRlsqQ7C7C_9tADa*?$d+Cg75Y=J~=<HtJ?${)#EeV2JWgLl8(jdAoBW7?4*-a9gQYOJ0-_`bYA=x*@~f1XfvUeiOUmclhl7
!8`hW(1B0%ey0!2!>JrFXn#H25r5A(A}GWhU_W=Kz46gCJ=nwlI6sE}%pU%y7WC@2h1w5Q9>q{RD>R0mgZNCj!`InwAFJjYm3$DxmcQ=%A4jH@-9paFDCF;K
=A9kLa<gb8LH-Jp7`gdcW|yh9)l}$h$Xtlb^TlGwq(XVWM9-T%n<S9pDJ>QPn?yGwSM?)MudzgoLHr>?I7<}msA}z2%x^yqk-5&Tn<Ch(LBvmA7``dmyY`Cn
rJ}HHWanX=_WbRJ&4v#Lj}^pP7aXZS?Ob@*5!ZNlTz?GDIrD>+=jCbw3?VYa5<vujLP-2k{tvGnTKM)pU+6%PKrIRJ<$w_XvHDV*C;4WCJVgKD3O>T0^j}N=
Zps}E|37Xh16Kzj0c0@N0h;2HLv+@n4x#@(5}gl_YpnFrd~CPHhU~jx_?NnTmw>qAkm(N~4?V)3!gT8d2)+_09=+#_&<egl4M&^85%v;-fEa`d8X5+HJ*Wta
+y=A*h<$+6Qo~46E(?xn1ehz05$)8&PvgC%7eD(lfbH65+;NoR$xJv**2-{-vJ9y<k<)zOD@jNm{Mcv^z76nQ3-ym!dI9%X5bJ;F!0Cwxq>#L}2GXNxdGCM<
K$yTgD+SOe)*TLz501je&OV%B_hn<Wji4*e%mQ;50CJ*oFsMjrrST$pP+vG7Aw7_Efu#0)l{C%f!oM3HSdl&79H~m5K42f21K52h$aDeBfl1*b&^-^#lWx*P
w__l)5=gu}nWpPRCp=Xq(xoe#bUR6zA`sGuS`!k5NtT0!10E12BszA&5ap5q^gY4vXWdWFD6WdOpGyXk<&m%ofSU>d<By;DZujUT?EN2D9JDpESr48M=hN(R
?YnVB{KzJ$cdXA?7VG?tg8LuLx*_edYT79N63^RD5fDWYU?UV14hkEFC`-)L@&Ct-8#_F|3HIX8hs5f`kPleGANhuoh8S)pFc*^>?!(tLo++NKDfE!zN4IYC
IVw5aL2Tl^5V^I*4_eyfII3||HMH57K&cggajl{dD@gHS8XryY>W0o5nTx!wXiERNW(Wa@eYG_pSONr$8)nf!1<lpjoRDf;s>^;}Sasg|A>*;$8#~#U2Y^K+
ryAIW^5pC-lquZ`yAZ8d3rslBvuwh&z1w0WVO=kx5d*!AR8wPzGw&)^g@QT6JIw2ds?@5LkP-;%rth73L5m+Kc<Q<u9#vp)t|VS?Zr!IxdA|F(_i*;0eFUe-
K}d#>K`NGrky3$L7eFdma+b&of)p<9-MVO|(5W{keYPmwJD%?YM`kqF_8;xYed1&R_ZUwL!ureld;bslZ#D43e)SW%1%j0i{tXQO%+)hyFj0TbF(n@&gU*^e
O3n(}CaxOA+nOP%43=G|aj9F2oyT;taB5{kik#raztA7no#UzgSy~DQ_8-#z^Zb9^LCZuo2a$mPCQdw!u#^;16pv`!Y$5mnZ*$E5%s<`^jgn9B4!&RQF^<Ov
k5BpXU-KS@_o@G(#d)jDst7;C=%K*!nTRlK?9@yI8^G*yKfpallB>oNkoBG`!Sf6}IQA(z37|lKYWq4R1oRJ1hVE1y&CD>TH@gN5On-W(6)`As=-ro!5N<Ra
eXy)PfO(WKJBN}n1bgP8&<L|bgMZ9^;=#cF{4R7O?mC)m2gV;$eui74c*Kkp7xcDPqJ3OvaS!SJ$a^<4FkQO)H-&j(JLsGXKmn1Jr2(O!p^1s2fhw4mkffwv
;HVslL`*#415=WQDj6Q{vDA2*kw15y$o&J%rrKaLte5|v0simks?v<)I4AS%PTM?-l0(`SrY9Xd|Iq)B(}UsxKlM&NeQYU-VmU^DV>#_J|F^hDVI9B+(<#4l
?j~!z3}#$OqW<t*jT|KTn%;whW8wTD88?)y1*{HOd>M?!8zBsb12An4GDlwg(SNq#oCZAyQ|bf%x%E4JCI}C)J#&Xxi@-ck$&M!8y0nZ=2t3Y)9X<~Nq=41l
FWv{_SaCKG)SPzaidVrUAt*8A1Nxan&;cjT?x;=y8Ybm_y-u^oSdfEqpN=!%+wM1?LHq{dAms8diI?3u7&8ifFd7<SLsY%lMEn138fA7T3Acs(^cUwlY`2g0
q9Pjat?pO{?KYf1;e_q3e*RBEzjfR?8PB8o9>oihpcE`pBL>t)bIhIJUX_7T4g2V|3MEg-{65W%KIaJe=yj#jmT4wf8+3*a&Dcm>vH>0Db$N%biY6z-)V<x%
d3R<D5vb;3WGO_mm}pM?mk1z!qU<|sv{PODPm93!EPT0y@!ooN><glc`LlA@W)zAIwgzg$Bw)>(pP=94{v7X<o+&(>aZp6ag{<nw7A{O8H^ey@2kO==KFx^_
a(>7q`l4I=Fid`As42hwcuCHzhKw$L24J!oNyS_gdtCwiKVgO-k|!T_U-zNdYuIzke5L)x4$^b6x-$mp^B=dz#ozv*xIZ}|*SUTI57p~Rd}=Coz3Vk$LF(?~
FPDZO{@Xs(M{Fy`YY;?VWEsFU0f;B=gHlk)1b%r91<?^WhNgk#$6YI#o4R3(qbOh(NFbB-Fq+r+8V=xOQ&;nexaMv=j)Uf|rw4iBhNI0AJ|3ULM`L5qyOO9P
L%koxP8>aXbTrUC@cw;H?Wd19D8xmXaCKb{^W7Ve>>WeVJv{mI^3vg&!_Il1DW4xH_xAzSAh5PTuRwhdL#aYk@gPS4sz8Ue{C^XBXAhF6tX|F|hayWGxy8eV
>#=J-;!hdl#%4Q&H4Ka=c!{ag%p4c+Y%#qJi?L~RU@4|y`!&!NsxZFT+;%t~3VQuT_5MD-rr`R6sg45g;Zb4n0S@82cU9`)d~9fW3kOCwGodLMd=C-z83U&y
-`fF{f8Jy1JhVR1&@uUA@6X%2_Ubw`7Qq&APx+DlAE}7^Egk@p<RKr-xdGu%5YqsqHoa>BMBzGN{fTnKVv|og%-cyhp#Ruy>*zD3BD-JknP<ZEX@f%yB!rfd
vk5cNgyO0C_i^~X%Vo77Tz^%|XB1l#d}a%^F-mIK^>)cQq?Qb9DPSsq8sekO?!oH9ec0y*5^ce&UHa3YG&_1e3m})?4jRIZVIa^nCHb23TJuPefb+(?;_V(c
VQLYkp(C^t9HHKtMbr1>>qVL#5Lud)TV(1z`n$Y=!!OWO5G+v>XEg}y;dm%Za=TYh6syY1BDqQmbsi;_RJ4nfuSROFCZQngJY|Cl7ir$F-(5b5uBdFVdIW5T
0-vd17A2&#x@CvjBl9rN+;ncl4#WgQCg12_CtC&mNB5cR*l4KPcE`358blCQ8sm*qChX<H1_~rueXzh-uLiHb$n!Qbp0NMi!w!faW4mp^pvl}z-wBavj5{Ue
I720EqpOTrJiqNb1ilOX=8e8P%m%Ts(87lbn1#@X$v?16=)FF#r1yun_Nw-m_t$^YCck+8z&Ig*{UQ2HEBS}E1MGSKbB0jI5AN<V!`I4(JWiYd-+5<Hf*91?
y0MSq09%DP%+d`3NKE!@V#9nfg-7E&;a`AC&%KEFM*}C#SM1mgJ`cPwW!;<w_-HsIcnQ6AR|=o@z?|hP;|bb-?+Lwn%e?KNrdW3VAZ0h`a58&eNuhnx7y<UN
@5)mW7(YR@Zz!+@k@p+b!@Nz%Mu>FvzVja5M}eT58RwMXNtDbLP((zPIEa{9$eImK=@HhBTmQIA3|@mX?VYpdZQf%MCfq)e`O_4!1T*=KLtKl2fc@*KgX5#K
{520FPaZ}uUlVv6pV&s*1<xJ=GFeGNmd|}IdO+YoIs~##q@RBKMK=d{L4)I?*G&mBekbfQegIpx5X90a>qJ2J1TzM5h7NtI`_JI~j|5-bt{%{zoC*?xrD!Sw
qDWF2VreW`{DY4r<{lECZ+<bS)r}mjE|HxqKJ4&$a!N?Sh$*HRqU^7K=P8ei_PVEmmp>!ohVl3>$87zF6>x?Oa25Wu*P;~vLG*&aeS2=<_vxEdmpENLzQXlx
Lw?4_a32&t1M5lnORk+%{n<_glv52X^E~*SQ;XuK$ocj1_?%pkIep-}{QHdy4`B2c27N(-b$4_g@#n_I4r%a1NjxC^WT}=Y8k!_#f{=n)iVB0f0lYspCHuyG
`@hM*S;VMdeyrr<4<FhGJPs%DE<qd#>QL~4qE1MV1ED2YjS5cA#4*;IXlGEfUu%Ka=E@*$U>GD*A$|X(an=;lLY9#KEA0&auif|6pQCZOKd9~-KT`Zp+8U4$
+YadpNQREYC<YLlI@U@s;17pVQYrUUN$DAfvwlh3X`f?^I}y=G%Ee+0d+EPH^ZZZH_kL!GvP3-o4spS2P4Svfaq}afc!Y6$_sI}4%zsYBeb`LnCUK16KW`_$
+LCm7>{v__&=a%Na#I6|_RJHIZ)0(qi00}Y6N;Y5Dd==C9DfQRJ9Rgwlt#(BeBe&^zk&9YNgRN~+(vpgkKOFvWp*RE_3P0we(MGF8fck4$v+)4oIdz4rjF&$
!Cey!zw0=JKS=}XvT~8f&=;TTK9s{?A5d&Mm49i^`N0wGB>z}Lj!ny5;m;}M@$~eo-=;I5#xYsNq<i#xlV|3%*i@mZz{Le1q0Ey5@lP+UljzLy-TkMT(w&&t
67OsNgAQ~}okAKppOLW*Ln2PU(cn`He6kZVlaQ0xNyxxErxO|Ov^94Jg|Yahg;SKp@CF>mklv#@br(befp@SXQZAl{_T=B8k8<w8nGB`_GpD^>P8ffHYG?)%
CP%x&zQ^i36I;0??&JP<wMU1T2cUh=^6+~dE!=`o#*&ozll6elf<v8f3jvU~hk&6pbaHIDjs=FGf|!#q(m5E|J%affo*th5X7S=6K*(_?0TsvL0f69%qag+m
=kP)u%KpJH>g<euQQi*5@thi&O&lZ|4rHWH^!|7lM2XZnIK*efKZa8oVM$7HC#*h;A@RR<eYAghe_)1%fS;Cr{b<T-ERK=FUcn9m@X&uqMwjZ>l$j}%1wVX5
6f}ITq$@CH4~(d3I=~Bw)<P;Y&?b`wNcF0U{yFJ;=s-{yOl&j>^C!Z}2aK=$Qo72bCXfPZ5Hy5M6ruH`hbVA|o5-j>a%9C#*ccUWie8(r?#FPKmy_rBFZD^U
>qGS>WcyExyW)Lv8~Z!}GIBn|;ROMLG5rWcex97oe{COYlP^#;QKcZ5nk3?A0Fe)14RcuyT|@Ud3}uAaHVu>C+Xs3a4-=r9o~}bjK+#>o`)H<*4MJjJ1Hk)^
A-Tze_Y%G-;2MMAA7R{Nd?qB^cj<({PBMH|P&Z&tkLvM1ar7sIqM$!n`+jt3XsP*9L-9dkho}9Sad7-|2pVBOOI1Rit(AyRpPU)0_hF`k=?VV)b4_;xjdPTL
Oj6R&hS~em1~<wt+7DQ#3gq9Y<Q`o9zumh`ghWLaky<ifnnJ1ias3S5^idDsLG05;`mn0%)Lc`v&w1mHnGJx#pV{&V{?qpu7?l$)axc#IYB>LpF8~jsU0GdB
#^Z|koU!$$+l7C{Lw>u%(7+qkhLUL}P6~O+le<7NLTpgXR1!&~6d0N!w$ubpF^p!$g&`_RBcrNfIJb8v1h6#PDXA*BpT+m+@p*@G2FPG}YGGjD{PKHGyLX*Q
;2cbRF~hEUT5jZhI6X`|bv^Pve=G$B>4AvR?>!UYqb-ms@dx0HX0^jI$Yy@ezwpUMHiluC6TW7hEZ~NRQw{QWgZq2gv-A`1f3X1C3p!!_Fn7!YOb)3J12M{<
n~-yLcTL1`w`@3s128XHTB-r{S<tX@m;-r``xo4H0PCSX79QY3Z#16KF#dx^aEC?|s}hLnPu@e!)D2G}gz<vi2x*SPtl7d84|;Ax=4k1!J%=~v_h3C_es$ov
481vTsP>2J0E2U%<=01idcpkVv&lo^eMoj40{YB$z3`_Ka&9rp&%PhKyfg{e*-*0~pU{ES@=r6EeutvH&+SJsRSt`U<ncmNl!YkxDe38xNDV~7;J|7?baIZE
0zUj@2iqy2L%9zxXhHZvk_^mQj8v2{B{68}?$k!j2SNQ3AIYL?^G!+Eu>AS=U9l3{z%<Rf{}18*^Y-I<{-(t@N@%6c*@6zOmu=6_x!CZHllq|_pbm%{$R-5K
$3euMj6B`OID~39im#)8i$r3?Q5+OoX>}Q&?7s{x1@Gv0=P{cZ&*u%v=WrR2<FqU7+nwuz!Qs#A;D=^#a3Tphv=fK~DTog2Q>-Ni_&c#)QQ-mSCowlTmrGLN
oUn!u;qN|v_8*_wADjXAQKR!kez1P>EmcZcIJ3CN*d@#WSjAkzfF*p+r|+PKd}@)6sjE(o)HodUgY0nsmGh|bmeZZey9W^+rbGafq`F?qo@!CtI>jfm1WA3?
Usf+Pk$X&rCd2iwaRK))cQ+eCUVpPgYWs~07|m7;SSi+=X12;14Q;kDp5Ik?KFprO*N2z~af6%1QwZQRJOe86$%HRwf`&)eyxxDv+`6xZ&^Y;j{RDC0{W#Nx
AJ5`@NYIFgCu!Ft+&uX7IV{JSjzN;<HSHKd3D>vp$(JxT9KulI9F|GX6x7t&c*CTK=bju-omhEgn8ZwZ#g9hFZh#Lu15Z-B`A@9}x`HZ_CQu&1;@yaP57Nxs
iA<SaiNh0cEE-s_;_N;r81nh$`s5FHdVc9m10x6aBjTAqrhkY0xt*xdvz;#5%~fFfH>8N4FoE_zx8{nHEQ0)INZ_%$O$P_kMh&fX!Sdt(19kl+v651PV&lBa
X99DBoCaal$Jw@tcbc6a?yr(3BMJYOE(dMP6ggL<KfY^>LRPYADTr7acn|8%T7RHB*VD17`lAkTt!*Y)<#UXYw7HFK8D#P|eDswCg@%1eNOqjkatg5&Sj9mS
hruVR5y>Xg9z+aGwtR;yoCD7GVi4eOj^3!neJwU?idtT6F&2;+@SFDXZ$awc6kF^1ety^lBtFtFT9$uIcm|)g!{lpXKVZ(hrKG^1dAm+PK?vNlj7Ds!GXkIq
=9=@>&F{!qx-75-AQ)`LeLQ&@qsInupW+=%_d~~5FHrf&d{2J{TC2cJoIobRACLsApEoLK9d8-%&hsgzm<cx@X^_eHA=!?bbU}W2dTF5JuQpStpOJ&}Sd#R5
f_csF%sg+wKMPR|K(j&_@6{LwOGAOYJ&&rq7>*&hHyJ-r>Mv76g8_&Si3oUfU~?c+$ZO^A&}}h(w7RlqVu?Eq#+ic+#ei@pEH@0xH|@8HVKEl;LCYQ&SSK!>
{n@{6v(Wqb^A7M>;f~G0llwtBA&(;o!iTdRK*_18bu#oJ-Vlc1VX~GJ++?SIPhxrt^8CLt*js6Ba!<1Z^Jm>Z&*B*uvp7z=p?h_wDCOf~oT3<C^-1u5U(dpL
rMK1>q<3e(g_q5ih4RHhRRIy(Cq|MXC^TskPL!adY|;T8=NwI4Qkoes8{`Z@&i@A~{q6lnAp8n~X9mVO>6coC;7@1`W1h(5$+~w__@ZNU)6e0^+fT+w!WcYv
Lx?6unih~8VT>gssUidT=K)Bk;qTr6et#2(1MVM}_J436<Mnl7dj60QBoZH;34cDXCV+TsmyZ{Q4PN2>P<jxC+Sf1QbL+ueXHznGVB}=&!;#7TpP%eMLHHZL
lKqF_|I$a^8f>nI>{LG?NGhfP!hV<X1Nu&h`uXro59|qg`F+}Gd1>YtKOGU?6V$LD(qjO31Rf`w=3Ei$3GIWY3=u`E<cVQA!fpttl;Ua;fDI^z@c3ghuzg3=
evD`0A7QXNI$=}HgM1c)re=au3yc%sKdkm0@9W4WNX`!&G{U}wCjNme-r@K)cJZk9_Z$z*YrjVyU>?7!pipe-sxC>u0D2P55kMZB#MgH2B60+RpI+DEe}BOB
!&LtR9fzM&y7Uj3sBb;sTf!U$tw&ND`#VHK5Pf9{pk}K8ED*H%bczOU1nUl16DPg)7z97Sfh0;lFr|c{%|qt|HFPx%5OXOkfkaPq9dGSjg7i~^4gTF4gow`(
kT^gwQVpS}{TIg?gNRLDUUC|3vdB_-VwotRp*)pzQV!Xd68)lGSY3Y1G05>@K|Y_f_aT!q64H>O015*`>-=^6vr1_(G&=p=AG$!+#(!Lg&aZn06#uS+U;Ll*
Jx4$}0pH1eW5@mf+^O6%efDHa3J>!CnEwCh{J$iUAbvz`Ru^s?kT(B??k*#j{5~)x>g4}aAVI(Tc;)eG31I(<4uKca3=W(15dVrdSPG+|{HriOl(3-5jp-64
k3<ND6ma4(JAaf@3UvyrW^p4+PE@;uL#O0Phsbfv4`_}FZ$btjq9P3s=j`Z>tsUB`ZV%3Pb-!<&#6h#-a%v*I3l$v_(kp37pjaee*7d#^dgw3yTn`~p{U>Rj
6irdWVH+b?LdpqU#2lcu(}n~t<FkQtaWcSj{?Gdx(bRWlaje^Z{wxTIA2-N;DWSizr1_`FyznfT%75&qyPu@M!Nd7W<unbcIuZ=|;YBIyyr>X27MxBz@dnZe
B?JN-jcP%V;!eXnw9+=~2mJW_OnCH9&rlxA+Y9U(G1DS1(B7{v4;1_IQA0jmj!wx`e(!J6-gF-F&$aq}HH%&Q6dBW@`+N<0YrEJ+W#Pcqw|Ae*laCa`6;r#n
Yxd0S#J{H<cY5SM+1#+~yzs{os3FTJd#Pg%EZ7~@Vjtp@p8b^kpUvx689kJ>S`mi&A_&Kx&3gzJuOmS=3>~?e3wl3CYYM<5JS87~_It$zB%X6;50{HYJ$_wi
<vAZ~Okj)(Pey0MQ21-Er++e>9Wb&<>EeWyFcd_@6%;E>RDmSK2KskW(8&<JfS5E%G`hhs?V1`w#zRd(i$pZdm+-hKT41lj+0<y$N$Xm~lPU)$>2duxX9y1>
;fUc?76^wYPqG8<ryE#s);<|#HMaZpUHwhWa>gpqqwD`w0QrBoy1!=M!~6UHkF4dLkNXeJbLCIV?EmJ1fVbD{x0m&b_8;r|et$~y^%)$%xBOInOY%I|#C*NN
e=q6?A_x0RcLUe&D02OO{%`uf<MLnG{J)p+{J+Qj`PU8X`L3QGdAIv~`>sD_+du2-{_S1A#`?aS-KF_G(3qp}(?$BDO8%d?`~M&MH~v3A90A<=bLHRF?Dwhm
3($Xe&r$jwgnS_n!1x_D&eaqol3<;Gml@V~x6y$vKc-HfPPvP_2%<Acn^6ARfkQF>rG?Q`{*EunR&(l}Mk!m^OmPw~%Fs1izR!@(MH@%@U)AFD=o}_3gfLZ5
{;NB{PHzaRrJze7-}=)U#yuF(1Z>|w$9mq|t-bivjsIR;y3T1IvYnszR?j8znTI!Y)cw%1yW%Mow+DxrfLL}P=j>k-^;rS+DEcGc>|YI#Zhy`D4n2?EBj2(Q
+CQ<wj!-#vSnbl<p27cz@cn<n*L;QS@V~Eh=r|ugoK|W4Rl2|w`2K$U>QVnsL@&2B5wLoWb^cW6{>qBu+#eM?Iu82!ZP2{@?Ge5FCTcMA{}{C)-w<zKh3QJl
{FkVCA^-hK*qn~x{|K)>zdvT(>p{z>PEYi5@{bw6J9W1)_|;NzRca;Mdv41jUh!$#7US|UoDw-IX5P+s=YG2%`?%YMwL1S#v+m{2Fvx$Ek>dXv0!g>`o}atR
RKUtExg%+_j?d43AF7@d?)#s&>iT>0*DB+Q@8#9qSb1N6r>(WG)pgc>7Yhqx@B{G#5*zaS7B6pM+zl^eVy*mpas6~nZzf$I_IRe^avxeH%9I9}x-^gNp$-|G
RW~R-C<Umf|5^e(KA+v&y8%4O`q$aM|1gl_>l~n%WCt<_Tl4dW9vz=CEPx%zie3K}s?u!^c6k74W|Ab-wewq2C+=}t#a@Hm5flvc!fH>=?E~tc3;4Bb{^r*>
KprbQOhy&M^2Bk9ks>Wups!j}Em{X&SjR<#Xa?{s+yAE5$)vr9-qe4)ams;1u)GVS?{N{#@HdeVCc)BhSM3((TMJNlz^#H4@b@A%*3^^f<98f2dVO#QF1GgG
23FX#m~lSH-tw&C`0>Sv&HArFvHYk$*XC_Q%lZ?R6$G&)uso`Q^IOpF1{4cU#+RSZqyl{fieS8ae#FAwpSJQm&u8g-5rDYaHqM|`xtEXr_L-<|2(4qJHx&#0
m1GCU;=FeSCPX%K_q5xhg*B-nhh~T8F|{5dh6r<h|8xJ55^6D1{#`<Uri{B<UIV%uj64*$#Dm27gvXbIA2E+Q!07`)j>4~}Rh5@;mcCGM?N|=~P@uIaJE~8%
1_e2sbEH?>M-&&5H;2wOUz>Uc=lWfPhCQqre~Exc|A->rZ}6aJl@7;U&*!VCAJNT3H5+JPnJlG<jcOMu%Yv~=qB0lV>G*!Xx8e7%!{hYqM~MEy4lRp%b?h$G
-vQi_L^VRhfU_uyw-Pp<YR~w(xBOEN;y`B~tq+^B8XOOy*L*noHuws7nh9&+za4+a?2eypBl35DWB=J-zxmgkY58o;>(sw)eN)H^95g45yM@X676tyq1wnvy
L&s7?ztTf26IOSaKA^|CS=xagB~499r5)G)@+%uQH4kv7-e~$~ri7tZl^cmrf9ak(XPv#>Z`jihzjJ2Qwh;ip`h)A>J|rLfe!BIq$A7FZ#wnh5-MMOma5p>?
Ef|9qmQ&1-F<A(Iw^tA4q0jl3VS<4Xgi;m%qr7=P+)}((c^GE;-jq{prm00HTwtTcG{H_M_NQ5<XD;IG@A^A00ZKtHh4XSu_8y)p96JSn4m(g#!9e}5CW(D_
w|sAlHQLDy96U^E8VMB<BExM(<*NkOYsy6tBov!BC6NHrDDg+n)hz&qAbvJ<sE4+a9SyN&2S$uwpmaR17oFKL+Tk&rj@`_$<2Hu4aLA#&5jpEqlr;eu8xkAp
8raRcNwnl)UG>3%Am|*BT){>J?1T6AP9iDC?fJD_Sf|4y><`nje0?LAh8Xzv<?xZA+bPK3Tbbm+9qSBFMhaSZ?mJ5%c8s#<-Z;_NQxVT3Iet3>@2iDD=`{4{
4`Vl*z&O>$crEJFL%J||?M&Jl44oWMV+o|`Q)4woHn$rFDgh`2pebn>p-=^oSp^8Bn03T7r^}R9rN8C*$@P|nYiwTPhrGdMaSEUZzuowK1b+#AlSxt8+ZrK^
Y)KDDYgi<uIH|=9NmJFjHCVTDpx03()Y10$c4Lc(ZvRvo8a$azVxYLOr3s^1BBN5#gqsrNkdhi%x-$(rI%%<{m`SS^3gDV7WTZ(1TvA<iq^e@0v%0Ej%r#+c
hNiiTwxzhlYl|rm5F1WtsH!9rJF_`!Oiau=Rg`P7xUlG{2vkPwZWfswg{>)#fSS6|RX1!Ja|9I)6Et=*^t@daRo8K3H5E`%P1(ssQ$+=BpopMmxG~of(Q7<d
k8dt5Y9~gW<<X)dvCSIo+|^Z84OA4$%sDM$h~TKMB8^zCD~O1yqPb8-wXU1G5&nhg3ZbQGp<-x?l%=4eh=Q6zmYN8LWTi-=8VX8UqzY(KfTSrYC}>&`h^h)o
T1r=_no3GqN?53`@38?%K@e0!K}l2;)l4Nc1tkI$t3@p>6-2;9v<)Fi?7l)!w3JazEm08FOi@Kr5eQXurk09GmLMvM3J{>vLWf;1MJv(`6;%Y4MMRB6O+^z?
6%$hsQAAZq5mceaO+ghgPaZpj7?cW8plM7<BZ)$RLWF4qDM2U-MGYdl7=n}lB0`i<&<eJBI7|oynKL9AKF<VF1BF4;#k>*j{;~Tg1=>%?=+}OHID4SnugVUv
FXxk_38ZNTB|UN@nFliD^?xjh@|RvX1kJ4JDBG3{7-y0I0$3}*`;9-We<$hI+@pI?($$Wd=itC#2f{!PstPoL9(R4e@5cx<p3w4u+>#hG62Jg8$@mmlxzB|L
+MZEQ;TNvIJ5NsgbIc)TVI{cDxrMFr%iCsQT11loRgr@!06(rhp3S}8+lxQZ{B!=_SI4&W2gH|zigfLdDQGo}#mfjmeh7a=p1QNA?1k)J=zbc#_etw%|0J7C
`>tgcL)rE69j9$$J3sMGmsfmP^Q=>Sy8g%wWZxo<9Qxz<Nu+zRg^TxcJ!kU9(aOWZLWcS&1i9{s4w9P8eKPIcO#CQ?XBVz3!v;V2nAm+f{JI%&v8^yaruc9j
YZ1DY>xuSJP1Y@mpr3R`=>k4qVFdl)f%g&l`Ddc!@81tP^vns_1N*!E$DI<sYk*XoL(lv5$zFJM0?Do^ZJ*t)vZxoFgP4nkJPy+yP3?rhNCN61C|){*XiI2W
))#AgLhpNxL!7Ws<E;KYq<1rXn>7ReG3~p@2!GY8b_T(&(gM;CMdYb2UK9$-ScW9Q0wrCEkV8g>Az5vM|Mvstu+uf&1cw1sLz$KZ>MGt?5Y~-!M}62e)}GdI
f@@?1IkBl2I&}|Vsx<+{vcoElBu4OTc{WKngh3EEjXGkX5pv*!l1-j5zX(vpj|i~0cv!Fw#15@%F{x<K(Fk5PVNlHDj$R?1^NGdSSvsvnMJGw54qSKfZx$$Y
alZ%S=RAQqi<>M5NAQ7EDRxvNG?R=iFzAyyQ)=(fWWAt(-t^_&KFxB_1Q2lR&Z{{?NZ_q4mxK}_p@6{cR}G6KV)1U+y9cMb8Vw-@oTq$V7BIr_jzng=Q-peH
&so<anY9JP_k63X6g^Z}Y>r1EL%Zb&IjO2KS|MVj`bYz_b{Uht#gQ7Ss2ON+f@;`1p{_={R-O?A;_D#ycf5Nz*22snkeCP-5VO<-n3CXO?sZeLG2NOGXIH7l
m>P8)a>-(K0f^2#Zk%g`7b#iL;+_e{0ds?{NO8A!#|JaKWt{DEzKR_>X3qCw8A9?7eK3+>fB^yjK3}MLcJg9BZ<GG7JUv69@;12lf5n3^9^b$IdHjFf@Am)j
uAm<?*q=|R*ZE@o27gizhrfIgrbW{A1Ko~Yo7}=cfAZ=o&HGCZz`+t49wH6~15a=jY5s2V;{2p*_k4%j9v}b*v73AEAo$Pp0m%Ej(FBU0fpDJs4R`ry(4BU-
ok`zQ`@57Phh(8&-GiwE^OIk15FJ7g4|KeHCgw__&M+5H>ybPgMQH}?ZtwP9+<5Q`v~}jnRCHwNLc$peLYNYviGXiLKobz5m`XE8gD1^UIY~*KFd{(?-M*{_
_)nav##AUjs6!Lphbf!)WQVFw8uPmaIbgF?_~wyASz(6hHo~Mgl<RqrmEkAU!<;VY6Xw`z>EWnpkgN~;@`2{VNOxnyMUx)s1Ev^}Lb#c}aF~!$a|yz57ia-K
<8)UM>vWS0<V<{H$BPbs&SW()NnfNDB>Kl|k3J`Oc|e{pm?sg4D0$wPz!`_j&zI?NAdScbw{PNyj!<Z#v5m2z1V?^z1XmV_nXSQr%vE>EyMx(u@K+T>`z|el
Z?qhWxHkTw|Bw8*#SKMcgUk6uQ=5-B_HRp}pIcP;*JrU-Lp9mKgrB6wALR4Z=nH2oSQ_!pCzpCm_;G}%&oufAuZ(v0NbfXl#MJ)fWS@sUoej<Vk9UU2{uwi_
hQ>Zxb2b6qO$p;7;!(v)ZiEdeeJ{poJIpOAH1scfj-HJaniCS5hhW7*=?V&?R5;lRbw=6JbmDl5Lry9Zw9=JYHC06@XlbRrwOAO!R#u}ef#>61IGuCfSkddY
K3gP$ieR+*9MB|;3Rqjs-h^<rH?7v1wjP8Eo*CxCdL`ABhu-O(x@_YvnaXJ~Ja^M|!K2@;1`j3<rv1;USjpe$PkWZMfkQvzB4{mQ_jg;{H|+^%!M2Ml`8IfU
*x>W7XRc)I;K++8fIlOx#4oOEfrX3f+sz)@1m{(@qhpK!LX++_b)<$kcr5{4!x9|9R%8_y&T06CRU=Nbi2o`|RR!MdSS&BrVyM!L)g!ZXtJH&f)VMI6A06TZ
nxrx-jCC=i3I>Z9ywU;-K#&L?wCI`vno+;5l@3IZ>7oauwG{!g{kq3MBSdhOtFFgIvPd~KIXFP6LQ9Aw4w=YuW#YwvFC<o!sgEoE6C{#pfqM`_#Nt`V4kwYa
S|e7r?$>+N*3WS>)zrr!p=U63;gD+VhsBj8k)r_L#_$-M1bRqxN1ZrI<?HnQSQs=K1Y4Se1$axsxLSfNMrbWMaF0u7m~=Sybtp%_mz~~)NcI0OoX|Fwg3qqo
%MVBt5YjHxHbu9Dc48r3n}~g9cf+89BU+PrFbMK6N0qa@&7~`3991>25Np<ts@<KvhK|+(>XO$jOrRx+7;V$^nHY%xl0gC&_YAAX{Iw>{8!HLo(80(>k}w^e
GWZrnpn_7mLX5R)ohz;>j9pVwejo3rf7#oOANOI{>^cN-%s)1;;oF;Q=W9MLy?-p8P-e(PSs!OWzKb-+Mu;I2|67m?NO%82*7G3p!vu%YoC%u+8pHiGfjB}v
5y*tYuyknFTFT3pZoak`o_RA%jb#(j0=_L+R9UAQRYeW)tXwbGKQFhZ94Eie)2@3wSQ}^IXCtk%>wxyHMF~L@JaGQ&P#uI+la+h-f$5Ric75|i8rV2Al2Bg5
TJJP(Y%4bpdN1;IVyuuEh3}1P=bC8H&dwmk%BEjnNHs-9P@yhjyK>+-jN-Rv$j6tqzrNPVfLjm;zc4>KzteZ<gd_}c$8F4a07MwE#8ywdmb|tLT?1`w*&j04
=7S>;pMy44rSSv`ueU#<q(xXg78zLh%vb03ao)2#TT3V+JAFHR9qtO}g<*H!+`4@fq;YM<V3%v^L4i8nU|-Hz!Dezf+Q->Rq&ut-{=zxZKU{2Fa$i~B?iv6d
aQGz84;e4A6k<ND9V_onK6Y<(KCHZ7hUvR!Ne?60NPc_6-JqZ{O?RZ?deApwH!6m`Fdj0mxU67TGCZIYGJsaFP>zxuRT)c)?}mfr7=o0FSrQ0~4<RK(9(~Px
)3<4$*A`DFhGEi0eU|O<#V!w_Z=3XdKb91U@#QdlxrIPQTPyL{NbsAzC5t%-h{sZCc9Fa5q%)nc5Y3`G<A;Ym+}=3Mp|nRym9`V)kXWz*AOJ}<QJtn2YfweZ
ADQRzg64MwNOHJq#Wp}~_;Eti4RZS+v5BN4fPIrQA|!%gpBgzP9Oh&A<{U8d^SWX2X1mg9QDHHNq5{3a<Qs`-1jZlv+1UB~<_}Hz$AKB%xX_2`(9^8ezGdc8
I%7bCHP72wDFKeNh-IVmPd=@2N0Box8t2dQ!*1!|>!%&Gd}`vRsOlmoviI$QtF}#I82*bER}Ay8Y|I~$I>j$dVKz+Au;ot={h(rbj!z%?yDnSSAdocb9<StK
ssGs^Iz!_Kd_&{cC-IZT0-{rDnF%Z)Gf{A{!?G?Sc?OsptIKtE+Po;vAn*1pX2sAg5#(cYj0gDGr(_^U>PIFAf6$2kHieo-p{zXj2IDq+GSA<)3|JDvBM6nT
Oya=c^ppWD`pBfDArqgA!1^aT9fZMZ#oZfD)!W}nii8D?NOnGUv~4fx&zhjHG$UexKVR358}{`eEIJQm*Rq9@DOk>ohYb^lQM#=!?QW!WnM)dawFN=?dO|_|
RK^e8ys^#a+^a9^l}>DJp%e%2p8a)a3Ikk;$}Jxl#E71R<NkQ2F2kt+eMB|!K!HVOJIt8^15(S3#P_947MDaiN<7^=-fv8MZts}YOeGMI?S(OQ#SiRGWB_si
$q0sO5%;)FN-gc<OG?LQh`A0^p`l~9`dh!x@cuNpW6qmHFi+@7U2qh2D6=_lS!EwuW({)Hl+BD&RIs6P5k84EQe{NVnau&m&D9YEY#qarK}8N_V{wRrlVxfw
^UA87P?d(63Mx)7SuEu|CUrbt<FeVZKCju!K3m%&3nFT^Qv|9f^e8p)3~?&FHv2V%VMesy^T8#+K>`uMc^)2pdD6r-)<HWXvDx-;RXhm%b8C-Ydc{U+9NUv!
^lCbE;+q-lhTiwzoH$>KR7Cevr0|h+R#ar|Y<uyU)9HX&x)|NvjbPf_j%`j^hhYjww1ECX1pAOiYC<y?kpp-`33Ruc0Kw;<qw}TlIr}Y|=-A%l00Kb0rqn_@
2%^-q#NK;Craf-s(8=&M8yK2zYN_?Fy;r%W*}cf)b&?;KooQc6WCs^}*0T41vV(ecdDy7Va`_aa*p$xwtq)Vuiq|zGl2I6o;(>bch-)PmX>?C|2c_(*4K-OK
)ZD!lx3YG82M6%>%`}+`6vG{QM@Zs;obHjlS|h;Rwsl^&k(xbJP`e)#nwqPM`vaKhBD6^ips+%W?BV;IIHOR32I-`G2m}@xnBp7@T3!2SKHnL7Yp264CiMZU
%aWG7vpcgc3%}V(Ap6b_>hE5)vCFGz0Csy}u0tu>yF)%K#D<Xk=~31&NG*ggxZdS{oqGN=2!m;zB&T+OHf)CM-{^1FlwGe-O@pZ(_4mm9>>4AYx4j{t|97?=
8)u$$Ak)UQ|9otU{^NgZtAM*F|F&h-vUy4@YJww>A<fU3o3dVo3!)1m!kv>CbFX@91HX-UO$cx0nGv+Ol~!Y72@kSeC)>AqZqd|&aa_Z8oRQEjE`Pv*!sDFg
cFYh88?>Srj&q!L!wxhX*0O#nDYl5lIz3#;q^jZ;9rNjdy}<3dr}aM^uWJrt%Ql(1ze_dMifA?`HsmzOb0?D^C@5VINq0_gs{Co8)2#PvSM8n4z-@~rS{^dz
7w&wuD-O*SOS)q*CEi>Uve;D|LcKLLtgN{~jQy1!?lXrI2Zp1<W_g9M&072Y*F5S!mR0LsGferWh;lGnMY2Q@ZIw+qDnLbn6%>vwxa(Q6$pDr_f-Zb_jzy{`
omV6mLeeN=(BuS1H&UzVLmnt=E>Q8RK<R|+$tKtuL423_j?3-zKDK=0XwlQQdS8-Kj7?T6P$HDL62G6{+Gi{HhM;-EdBy$`L>FNaAM2nO1;7(xUnYs^LX1_B
JKuU{lJW7pIy=($v-v#g`Y$<#n#lQCMEx04j=x=3&tZBf`(0{=z7)nERMO!|ZCFROuad89!Db-E0^Q}GCP&vM^b}T~3Vd_Jf}T&w>%E&6+Aovbjtw_(_d4C3
oEh1L7<Q@y*p}obs$h!{Nfv6k1G$YtxbpT<%XIQoN8wGuJbk^gnklJlw%e4rd2)XDC#?!TmX9N!1l3O4(dFCQ3cq)0){bH1GAx2HxjWOB&y!#%ny0-k>l%e+
zB8=&a%<zq8q*rZ;|p0U4-O#|kxU9&AXR!vQC`;)8c1m!_rh@LKK@E#D4?O&!?p>C8bh-#iDWcCO?`E(j3BY<P$U>Cwk)aHPj4Bem=I|6@7fqS-66*X4Y1)h
Z{5zOa#jpQWV8<Ma6YJ{ri*i?{~o>?<GJN9wgWgQQKnIG^vWF+zQ<xLbtoI9auA&7?uyX>b%zy&tHZNY&>NVtX0Z{r&r2pZyoTVjNevY3IUqo?1dpr`<4MOm
(@i+;&P+>!1oSko+Larwzit&nQkZhvXK!ovO`s|6e2^A?X*yOc#GV>(P^sArVf0{eIw=E5i*J(;@st1S%mcAC>G|S;zx(~J9C#5oMA}#GEKCz9mLAJh#A~}t
Lhr!i!ZBNI-U;Uj>YiOae3LVzPzXUGgVex@^?vEytXtNO?Zk-jmqqM;Pv>Mdu3q~3b?3qB0%8OeKv+S6^<kzT9&M%L0z?qNF(A(@+le1l?Jx_9RbpI+AW4D%
g3rsQA*q?L#JMi4N8t-5|8fvTtuKS|*%I3v7N{fjk&ToVvAz|^9e?jGB%|{nT#buhlQcp<WVoQF?lvJ19Em*;<QM(%EF`imRGWj3L>3eH*jsU`YWqAE6(l6f
)?xvRJD#KmGyfaE=r+$PLq&M&5DjG$jS!kePya79QsGvJIl(ZA0pxVKFz6uyh!*|7_=vXeg96Sn;USKeHDQ|mq7edRu(xbq#E4+pG^>qu6QDr_2^pI%jZfx~
F$wue3B|<iN*xRz5-c!@W%1`|wLD*W{mwXXY*BtUJUC#?SP%QAmbm`4JcF7Yy}76=4(w|!=?R+rDV!JfnI5v){z|S?f+mxUgNil0qv<xc#PY5kTmkYw)fU|C
_ff4#9wk-F;YMNGvK;FUXr<YC!h0XW5a&C(dpr@p;j^{1ab>&dO?I=KoV~3dGB4U+a&nw_*ks{cLBC8G9r{{7zerb}(C#j21`?V6kKg8jm>AkxE=erE^WzMV
NH%_lW7Dzy4igSvSI5f2=xY2obky2%)KlE@>EQgE9P}an^dPm!$*CAMCg!`q&C?F%wX?R8%lkFQ&VJsH<y@0)x=GLJziT7xypx*9Nf_Jsx(CCuPcZ_JBrXy^
&gq_%+y^a*FS?Qykdg=Z7Uc*Cs%@=~YcktuIUUGy*ayhebnA$r(M4{un$ML-ZO)xZ4NZUM@fNGJ7=DW7u|SYIAgy4GX>u$d+)&oMU<5?zAVD?J5YZ%q*ERE5
q8A_Ula02K*~FOW;l|`S9>XTW9WGRu*)UpIz)@xqEI1QIIJy=z1bxNmh@-s>QK}pdGm_QCANY}u>n3iWlJg<eHnlB_NRrvCOjm8ahu<NC0KilL!KxTA$;W{3
Abd8RW@E}#l_%Zqr=qW%BIF=QHX^TOy}$P}&tEKVH|9jpvUl9~1Jq}j{pmcQx_XJ!YOKrz)};qw^L83AWcE}81UF;1Mc1ECDsoiYKd4@w1b%~~=uni*i6kVF
a&(8Z$F82I(4!W^x6*yr6NMi1u3(}{J_d*Knpzb6n-Q<5+fRf)me_CWcTz)J`H5v*pTD_#rz9rW+VgBL&ZSQ_aL@BgN*>oaLl<ugx3|wedgt0(jx>_R5Ya_d
6;V_1Xc}4_0BxK_J7}wH8(U4V>4|76ib;b(p!;A{OiHP`DGP0X4|bkiHz<#~`9bg50!mhhbCMYk%|dr{9Jj0>a<+5_LW@+GpZlHmybovklcYX7o!3pSvokEF
S|a0mD`H+<Ch`hK?NK1w8`X}WWZE=82H1xAoD$+3Ir>lO`?=s(8yi>vOMWB<$-3BavN;xeELs6a>Mw)a|3T>1@gTHEraz|$%ROFvO5z;!C0blK7F<_z`SDn1
9?J}s=n;(TG(7K{^TShx)#uGGG_hEIsE91(1vg%YR7oK4p7jUsdZF8!CvM%^47B~_m<98S<jVWdaPgQGBO{eX2!oB?>kQ+L{N1QchaC;%|4oG-C8?_M5qMCm
Z=Grcqmnyb{IFz!1rl@Hvzfg%6Bf4m7P68nQQ}8ZK5=R`%3NrP&&#qOc_Z2RxXIQ&EX_TP#EH$*++^0OEdk<>D7;xtd#n-=BNJN&Z(uCn0*en|EG&w$c_t-D
zG+Yo<?fX2z5KN@w_5MFp9Segnc~oFBFI#eGG~JadMp|2s^UX7J!bT*50vyWad&pxtv@=_i|Dp_&iwo+)}DBw+lB-6unqTleSd3=GAsDm-U!hPc5j#;nGITq
9PIo!$Po=;&*5%!FXdlO*Z7$eW~nPRVR?Aeg-Lzh4b2^1<x;7kvZ&V&2H@rD&>F$M$PCujkM+782O75M9fX7=9+&R&Utn%vZ6kGTbrFJGA3mc!ix9RC{4w@Y
bxiXpnzp0aR;S<3zHP=anBRgTHTe4G^y^!e1`rBV0)$r3I)Rb}dvkl;%eio2H+QKwnSe|JZ0zr7hYy}ae@Pq_^=;GM-{HSA`3-X8z>cIj2d7(mzaI3di%I17
v8b(yCgdbVj_$GDFYL9|?iuBr=jU%+*t2egTJ13H<(1)h=P@|b#aA)Y3OYvLr_5j1!S73D{cT=g!+plTa-qrc<*Ysdg#thpIZ45&1OOq0vZgvBIceXW%=OnF
+x2GLy{Y}+!L)TBqlqTJ3F!-z-Xja3xm4@ZAN)(o&D~?`dvqHQcfa}5{$KyKUjTRLDffHdXI%O#{R89$L=O|w+Ppr2`7sfTdqEZay|^6uq;I`JT!D6Oey$+L
0CTg00Zn1z(l@x4+!^cg_)}Wetq5Pf+@_M^i*hJv5J78kS|j-y3e^2Oz!@ZTS*&DnBICs@)#{=7Sk0@+3P&sC7`X7uipzOhJ*k)iueF5MUg%I0Jd;FO=gC%^
U;R%QqaL<Lj{huH{m%p0)1e@W7Gu`d^i4FPcL|^HTXLEUb)yy?o$uf7r=Nt{g!8|3E5bWF2#if;OS9F?wSw}j*-a?msSD;QA|ksw*3+xo+Z$wIN+(S5F=<4H
c~)Rq7d_bin5=zLJFYe(x#-T(y9cS7dbUNKDn3PL#D4qk&eI&%S&(55d=BbqZ?U(Z)pxODTAOzWM+0!)dRha%$EG|z9km1p&9Rsny+JXfND0p!^_qUqXMZ1F
Z*05cW8Aem*yr8&$D#U;hTdGrf7FC|j&kSta<hPsCEKTWn@5~d<%SK&xRHH0n3sG%z9c(kWd6KR=Kha=X8o<D%TZO#jFLs7*MIf4I%tn={g{bJa2Lajaxmx9
l5WdH`u{Zfy*tQ~#QwzD$6qLpzX!=a{7h#M2*;>1AivW`g1YRhA0wzlA7`V%)bf9Eyi1O1pH5%3e0_>8J?ZbXfSxmZK<VF-9rNYoUjT3^t@9U}cYklVMO>o;
>G#`OuhFm^`zdcVPODBy+XvTOI(#`-G<*%S94HVeh@|nfm!FDpNFy6+dV!E-%52dwr9Zp*d0Z1pm-4PgjRi?<OOG3^SqjD><cT1V!p+Yet#cQvj_v<%%j)|7
5S`P{Kim(zCC4V8umQ{M_m*%22Ina$``}NNKK2D+%wR}-vK(}p|Gt;ChEAiO5Z-Jp9Z^4AKec{<{YU;>?tA&*+w%E;ANok8-{<-JbVWaUc=DsWX}xcE{67EH
pXLzU+UVjI7!$mmYrjrhYq>tjpz;0WosC6b@H~BW{}ne~&W=VJ(yw!ZhAJ;~qQm*K4uHFil*P2yb@%_!B@{o#mHDJcaL4t%1EQ+`t@j#xmYPlAI~B=n_=cgG
g`)V1*W#GQ*r1#7zv1jt$-l#lLHl3KcUlBa;g-vObhE#l%${?jFcA?CSGAcrv6+ghtF2Vce#hVVrJOyS7ba|U+bHZqxthy=^%kVbXY6ObNwbbM@Vtt#R7`E9
J>{z2#JOjwnIBBJ@OhWlaPIqua7r2naw6S>y$~7>;0Ya>ITPG)Ov_r9!J}#L<Y4zCo8HURGpE~E-S`#<3BntBg{wW@`J-BW?fbRaXjUh<^gVgyc##Sxm!a+0
Q+w=Iv19O~?iw^TrMfo{iOD$Oc`X!r8{QJt5f?#{W0kfClS~gV8_*f^2GpQC5`*S=1yT%}QnTe5jb%&7O=f(v7u<Wy<<wDCeM@u!YOfGI`GxshQOPY+%Z$#o
tMl>356IOvhxJKNSFJtD8UdnE%BdZE1zkeFT{7pd;pcpC{-{3h!G7@(`+@&ux(zHEAHSAR$*M4%vK#^$WFnx#E${!eUUqC!uSEReMG^wU1Q3HS>_>KYX?frS
F@Z<*OgjYi><9j-=5_qK3pvu@d*wrthx$0AwM1-{f|p;z4{Sf&o(DXDpVsECd9vdKa5f~yX{u=rBsl@V%*#bqIzPo>qs-=7wRrr`_l2721gvN5bI3VK-5d8g
jv^#Xp^RBRs3H>?35+43#2{i%u)wo}uDfXQmz}5lLob6?Lmj8kq3d;&S}X=*722(^Fnf4%nA=ZGMlVOSldr6M3`yYf3{{jlDd(WvVWMwkiLee&cl&_yfOa~A
09N6^C4%nQ5h4&}O|M!F^56eJxB@$YE&v?MnaR{VH)w7Xq;5?;W$LPn$GGbB#Z+Lgb`d(f<$FXdbV;U2A8pH*p1=RkUG3C~m+U;L<{OhCfDT*OzxH4)xT6R*
4$yl`PXQ%3jeM)9fggfO?$|vl4adiUbe|T_x@LRM4Na*rwScGIZ2TXMEPm<plW1r?aB=>2_g-*%e|G@l+)Eryj)9I(RNw)G+47FP=dqKeeNV)u9Gv^jJe~>O
cB!}r$C1L6m{NM4Gq=>(b`MDId&Ksc<JyNnW=(d=b2yHM69(E6O;lAE`5mMuiR7=OPx$l!^F0%S-O$w3?<J_ZrB#e2iQ;(pb5Cd-zSB{h%h<ECGvy1Gm&oi0
shBbMjgcYo57-+s;|d~&J9TESdVM+xt&E`)<xD?0>I(5Wh2JV4pSjFXMc$SsWR0Iunh3@f;t(YY8Ybs~4~f`407qRonQ@YUj=|d>2S~}~<j8`I@};S+C>k|m
M05v9v7$lBb5Q3N7odAxI=%jTw0iHTrO&gCzf0-Z-uJf5%3zWT09HYFtT91Bvk7A6&4q?ASY0}Gpji#OH0$2*=qWV5XB5Q}9k}PWhU%p9xo&s1-O0G+1O!1v
GjRztr)={#XA_C**Uw)~r@^*2UEOiTj77Iv;ybsbY4ngeg#3f+-#Onrn>P%cM=&L1kzgRj38N2F&%~o`o<&h?4*hZZIupCgvs}}Y*pjk98SCr8*z2jS7_+h=
_k}8Om6HlkJx(Z-D?=sEZ@mjSP82vM)XA*aA)M-M*8ioQ+hm3dj88=1OJv7*^mU9UGU)GwhGe`S<~PQTeIHntf#w=giBw&ZzTY|Qd<sqSdwLlUG$68aI_Y4`
v)7n;juHv#?{zJ~ZW2gLpuCW^AiN}p--jj_<S~gx3|}&($#Y|2jDveO1UR5V{%AiK41o8%0b`wjY6lSUgWmfM%dOK|lLwcKwB80ylamIASqgUfU+4GE-e57a
Ow<b%1rGoeIW`6S5}amIUx}mF^o=KgoxVjeJJm6VkGr?CCuh)%Y#mP7GF**u%S|XdmsKgaBJgoFFq&mqE3`0GFtYG>Fl(EcsG9_vmt^uy#^+gZ5SWG~Sw?(T
Ae%h|Vo$f1dRtE&OVReu@C3u7gOoirJkEC{-Lj&)R-_9k670{f8g2<vUw*G1A-$xCIBr;irl#!>(Rr2LN_v_;_Y)0R#5>7g$_%hTN`Mp>@|~s?7R2_Q&gD^*
$l;R?LnzpCd-<DV0Tvy@LpC*uZ4vn6_t8!tvAka3d@~NR>f}|iRG$+EbCT!`WH#`eTcx*IiL-2Vvq=_IF10I~GR<&r0R)qSu!kW7Utg&O+~n7Q#WY|}4DNUt
#!r63qZ!#SLS#!Z?AYB^PKl;ciopD5um*yfp1z`WuOH<(GvRV(N?GP=3k$jj>FZNQj7AoOr034D)twA>J|<J%7mhdjjYKEM+<t`T-NdQo56Yj0K=Z<dL)Y-s
IJD4*mwk}QUJf?F@^nS&z8hr1hVtHz#<!k_JQ+`aLCBcWluj?(>s*G6lUiZX@Buf)`yA>fsVVo(2vZ>M==}()_iWHuoM7r6?cE($4D&mvAcBMA!-ae;o%&G|
cR;9c*tX0H6y-4nh!vo82k5{{oy`Z-`orOPeFL~=e3LaX5h+t<QBAO^gt<<q#QMR>HT5lEpLhj<JQt9U#AR2A$k1r&!f*6W#-EAL8TR@d%s#0Up8f~1LX!^@
>YrSeWbA*>4IIOL9tHIyPl>_y_ZmKZ>RK+txjVwiK&dXnPsuHqY56=I%^A5w*D0q^FtDFBHK6#zL_-TQu}ANHK8PmED8|yp2%>e8d?%Qv(!k_qY{^e7^YYlp
a5|Aek}My&(}}Xw1Q1Q?Z8MP3+lZ-?RMtNmrd@5pZE0nTJ4D#9WZdP0uVNs<>@*H1tkBt6(M)-(3-?4b_POjAg^2n>aUf<S4UO|5N5S^G_Y~AeK-t1k5o`wJ
@Ve{U<EC=!o$-8e|He2P7Mv_Smx0*kCa*>EDBu`LV)&oaTC(^@^TvnBuO^pb&VaVI)=)yY>%5thX`Hb>39z8K*v)tv6xBG;Di=`yWZ5_#DJ++?Psl8!=;jBI
PX--ZSf^9n&#&QqeZMX1sGLx+LnwCi?ip-{<agTU=nKEPWItq^zXQm*J;lBG;HrWTW~J9$+}?ocw;!Z^w_KPH3urSB3H&59?$i3Tct(c&DO+ooF3|6XSv^fn
p8nZA;G&|W>#WF#hIK%}CY1<tyZODfLUhUFlAnruwRy{kAmT~cX;UB$&j{K=$j|D(H@vMH+1U#a0&y}H`qb^Rg2NN{WSujnYcBiW8ZUG@VevyngHW)s{TD(`
KBVFg$hbrVM)!S24SA{>5SEUFhwIyP2Zuxsbs0Cr0t}0GejKv3Zyt{KPJ?eB;bFFScy9rjKM!?MpkqFlu=4!2T~ebfto)NTR-*i0B-h8!tpQ$G|G<6c`1=um
lGWtm%PfJIh_M<FOp7FfK!ig#&_HK4?tp(g&bX=V1HXN$YwYdK?d7HG*4{i%2DrZ8_fpatsW7Eq*Zg;{_~!ML{w5(x{0aWo<>51+uZP0+j;mn>5{J}hvEt?p
AM!MjP-ngHs<Nr$6&c$V_xkaO8~YQCS?_?I1#Xc2zvcDZM4jAl2|hE-hdpW*zNsFvH+mNzFMg@|v~2bI%a1wlO5fh=*5C9o;hw*5uSVKO`FL>xew*m)w_j$c
Y;L355RYE>u+QV>{u<W5?W}D{KFZT>Uq-Jtev1I~=)hdGd`)e4|B?B+@0vyXQ?*t(s)tu~V9oC!mi$X11pKl+e@rHw08s0pF5is0Q`<P9Jc2x&<_dW)7FCi5
kjZ+jB|dEuQJ{6^aE2`n8YNdutlJ=eCw8dr(fwMoC8}Le-xvsoOvFhMbeWl!D4p}%MG-Rv6sN@RGmmhXy^z8#G+!9~+#AUN)?Zd3w&|8Qb}-`55jVIsGuX)a
oTtVY19lB0K}^0IG8BB+gn0UMLQjcI6o_CK61zy8Na3zMWH`|*qUaGK6km?5iR+{&Kre6ymXYw0<=zl-g9L&eL&OCjALtMpq*GEfBwABg6B1EC=u;FB9SRf!
q@X$zXmx?qU`=2REXpRDX-pFYR1nc6MMShgP?QjM9StQ=$NE2bezf%f0img21;kJ#P?&Z=C?J6N*+t)8KkY^zMicE@Bu!KleB|GD#03B5WdNc*J&IMBD~drW
LZ65XIMF|lABO6=)`*Ud*pfs6)YMcxqrhiGo>4_qlj|Cv-4PWtRi&Ct|55s4!$XXLv<Hf@Ow}fse@0Dyv?~Hlp9bzG;a}JJ+#oe(y3Pji0)^}))Sx&-KgQ%u
h?u#@Ae$^6MqV#q@Q`$)Kp$9qmGJX)FpWXv_yOpK1Hi(+4Iu=CWn3Z8r-A1?&M$=R$G{$;=y;|;UD5{$H%O;IPQ)Jm{13i$3z-S9|L%!|@FLjurn&%PM+9%T
4@pJwfuK@=AMPP~N1&#WF**UI0Qm@iWCaCKEflc;r>uYPt`NlJM1mh+hJpTsL@g2&`u~st<2oQgM3h2MB?|$>=$(hSGN0uJ$y<d0+qVDTg=PtgAt44rRPO-m
?u7l4A%aqtArg^k2kU7@k|H5qA!!hxrJ+Yax&br_X#_v~sM0W^7===SA7>NRev6=}S&$-S^~!mx{`#m2ZX6U8>mr(g069_x$C16k%lmMDEtL8;{4H;fu@A`4
hI5l=Y;CA&nrQ1GuDbn5n|Mb~olJ)L4J0!mP={&?wTBjpX|O<89iWJnnvbmTejlMv+(O9TzQmI4h#j2bg;>E#2paL+vK|=(WDbi9G?Nmr5sE4}>-_pw-8PDo
c?Z0HT(G`VwqM6*{cv=71&FeF1EA`YNV#+F1vsNH)EnIPU23>=L{fxp+9dM#-OgZW;fO>8I3wEQieBd_<a-r$&M^*gPHIcG?TUM^4i#P5<Mx~Sg^whXLYf=Q
8m*T@6)a0bNK|_XK}<<1h{uK+GwsoV@KF?GMllsM6d~MXJ5QeVALK|7U#oY`C$<0KG9Z7xKm#a}E&?VZX{BPO0HPWfUTo6qI0$J9YNPyHLgFG#C&X7n&?aT_
eqcN&FrG7`gpKKgzbO7u1O4zNA~YbBgupb=06>K(QxH@{6jehNAyEEGA^!=P6eq~-KX=H7k1QMblX-4bD~yUPts*&%xcieUBFZj+I)>nz0f`1I=G<!(RvnP+
2fx_<sp;%CT_4BOb9+D0{@#YM<KKf}LKlx+%p1@-IiPAF4Lc5#0I>hd;Ll5xa3Q?~!8#gMFp@fGSsK)i2{?+zagN*RDX4}*ECp@}8`ScLs$m@WfqQVC3U%9_
v%bdm;fFjIbwv~&z;j6Of8hbhJCG7_us`)ANnn^Ldp@J?_rCGeYpBR)9Cjjq5L@SFW$r?T3<F}xFko5DsK_rVG=?>m0T?L%SL+j}a2K1qITI1h9v<VIG`lo5
6Wf^OjbO@AkB-rYp5pajzYZ~v*{h&!vj{f|3Oz@bM~GEXK~2YZ>yz-h`E|%X>3gBz_s^G*<JwMlcaH8n9ysfw#F|K9A5ZPb^N{V^4Hpb6q&}ydb8R&<A3UzG
(U8(jK9s0ne)1mVfC?cAAiL9y8u#PzjXkUGg`tTlC@27=5|oK36$%B35u|`XiDH_jglQ6$QXx-J0r1p%r#=dTdn6EuNR>dUnHZ@>CRKiC(x7KpmDU6LC8TYt
|ETQb+*7ky9hM~kr&S)Trh#d^%cde?sK=dif(UrqhSMiDcY|j!#c(Q#3N>2UNT8BDldn8DnC~!h(ZI5mY?-#fh;juf(a=2#)h|G4PS_e+LLn&f6I3lC)O4F|
NEA^=vAxEN+$o}vq*jMdU6WF=6`aC}A)`xJ2^p;znu@5|FmxRu?5U9>Fs1_XR0sf<MFj&E*op|MWSEepf|DC-YdXnQ6wsta4ucUBQ4mQ`Q9~36QiReJGKMxI
7{tsZup}wClHQ@%QQ3a^{b8L@-8C^2BPx^#%qYUlvoQ>X2|++nBveerRZ&tDNdyrwNex33gusL_kOVTykpPhcL_$FbkpfJgU3E8@GX5D;L?w=x6vSkZ=%a%}
C2$|2RVfLP?p(hc=aBD{0UUervrynXhHTgmc6Qh~zgTj7;CI=ByIrZCaMP%7zx~I#|Bxn5(fJ#<?=&_0KBkhMNzwC>ViicKi3E1sZxAsmpC}((uCUOUg=qx(
LOm3#R3q$&=}<j{c!X8N84QO^j%Vol41v>Z0z7apf|(b}<t~r1s!l3wVhR|dVkSVQkcOfpX{sh*PsbQ&JYI%jQ-~^eoekn6n8^Cm0=gYd_UtAw;}l{yqEec_
SJQnaEUE_dyh<W<(~h1IJbA}3Qc_Yu30AjGi~Ba5W|=CXpYtpXgBbkLQ*<QiA2B<PcFJi3>n0f^uZ`Qgn7$-21zJ<oXmXq2XmNI#L7VW7K)?_LJ9CE&l{LlW
5_j3G@SH=~_V}LUmHeLnxJALP5A@kRYH^7r2&1KiiIQmwf0tuI=&7JT5^=VsK>bkqx`!x8si4&gB{2d`hyz5>3`0B%2T$B6j;FZZc;xB(Iw+npmY%`=CX3I!
UMP2A8bpavXhzuXwH<rF4~&QAd;{>E0sIse2UW9&I;9KxfpL3qL*#q6l4$lHKqdlDg*{P~{Y*7fi3=)`QUwAO(i+Bq0nSkM9q)l)2PfxlcnImAtkA<m9_cjb
nZ-ke-|d`{lII{8gfjz=W&;of0)+q`GKL8@muW{poD)?|v#8^28P)nr^F<Ixk!?mKB_KYIe;5&lhEQoJDM97|5{9ZLyaUvqnl3m9`wukolMrR#0OAE8_DY;o
KYXZk5dCHAH=1%>d~ujt!%wTw+=l1sJzyJZ|9S@m`wThSE&cnN?c{ghu>Tu35tv^g#&?G_Itk*UduP@W1MQH+kt9?S6u?126g34FBNXhIfGvzbX*5t#1xl$c
Q4&fNG>A-5LWY&rts#H|{P^G^P^ej$8eo8;LRNx>W<jD>1{es09+r`e6ai!b06yPN))e6-kL7d*Hd`^S+3>~%`u%?3KhG$dX-J>s#vs@<zZ1nrd|Eh(qd+-v
0R%xz6%G)Xj7DY!Wq?C#8q!81C244bV3QG4;fRe8Sd3C764015P)0DOFq>O73z;1_utSUlR&67vNa`hVjS^#2O>KlrX<=GKz0ersNQ<u7{cz)3>kX%S1`oT7
-{2TA_<IeLx6qHA6om@RVoF*M^pOQh5Kl-NF$+SPNd7$aC=Cd4L<9lAMg%EhL`vp^$PxVra`RVgp-6pQUl42&RIcMeh$!HDr=!g=@y^%FQU{%Aus;n>cMbK%
4(IVK4|(5<+YHo`NC6bACuEp4C1pe8(^@sDF$!*-877CR{#%p2?}Ud*DCwmia6n`ae|iWsufh~&5X9nC3=#<r;{qlVcdA0VJsw8mP}I`v@ic>i@Q^h-Y8nqH
Q&*!DG-6i}CHPJR^;W>8L1e^*Y7@Z8fll6tEKu{F{QDNe>AeuJ%u(QffFlr3dQIl~`KB7*22?bXZ<3s|m_V^rK|vxY(2XcWl&JwRFpw3x$nydeqezKJu@M%+
xQFUO7$HN$1LeR0q*TN#B&teN3Xrl>MFc?vP!tq_LL~_jO%;7Jii&~{wlsxM&<zw6l$5lz(4xsKmjqu+&Gf~wzd0~)->ySYHIaL;HY2DsKW#IYR>GUG)z^HR
ja{3rrQN5Z=MHoiA{f+_%l3X0LvWrs;zLbfV2iNamzoqfj2F%SrmlvvMFG5KH9-T5+4bB7AAI1>`?u}U4RzBZhTf1L>GS~z5Ys?~3K9(pP|AQrGC&0tN<@VK
3_?&e3_$@D5g<|lNFaQ9CINO2flVO6DEuTd1x%3yBxosg8nLJxhBA=}76>E<DT<Q*Bt208oq?pIRE0P0#*UFm`2Gjj|957INPRxm(3l9?k|v370a1|x04Wfi
{=e1P;wclv_ZLFLzn6Zl5A)?=ELjBZml@ED;xMo5H!<sb(u^=$HIT?@T8<6D97gtgi?dkdapA^)p1a{V-8c*(L<3?e1n4Lk9j43!78rDdMgd(_Q>q@NAY)d8
f)16I6TYVzy~_r4VGMvmnlx)qgAKVfdF(XnW=*@z<kBIw8_jX=BO$>Iip7x{55En;z(E|#;g^j)AczzQV5&gSfK5?PXuBTW52wjNqpKp}fg%8i8d#!W2u6hh
hK3~qf?x*&GbkEBNF<;jl!93psHq{4q#{O5uw}+&AE7IP8c-^xS`_;c-*N|+y82*H{p?RmwC?TGyf$1Gnd5ZP3ouKwh;^C|KlgUrv>h%dzA$Szv1z8U$_NB@
*K+hvw<2&-RhU(L7wy#e2hw4{e1iRdRxh;NY@bP~^tSy7h`RY+qrnft0wgH@bG_v)!w7LF@0}6xH*?F{@-sh;J(=@hb{I|wc(PV}%i%N6o(*;~Vs+kiwL}Nv
8W#Ux?)(K42zWshBrrJhhmsBy$)3J<(BIFUIr}nnd+wNGAD5{<!rF*SZ1`M-xMEd{Y-4GEnT0i=S(vas`~yQUtjYRisnOKzHG13_2rkARy9c>YKKT-55I--I
<w|8Ohus;82!D$Y$uWY8Nu)R)xcuO_ki^q_ZZP@4*8|<T^V$eSnis+0FkB832MH8LLP&!TR95RjO-EyF9EUll;ODyq!|jCUH@kInGlM*CeGk@C1dx>>c%T?K
$cQ?C=)uVTxusnfN=JIbkNAhe0R$O8aad1l3H3kuT37Wj868H7CPE}Ri20|9QNA&aQ-G)}96#y*9eqUm_~Uk;R+@f&f3K>ae?<XK^ZEDibQUKQTOq8w2HI;A
6+RJ|JMsK3+9nrKL}dJVrUFV6a1e$eR)zUM=*pRq53)xOgwaUg0xX0-G$jl0L$CWi1Dq7$t4en)!x%p{cMf)l>TY<4j03EcGsZU$4x4Dga&E>lQ8UFVh$1YC
X`-gP!AzL`0krEbDMMTh{%k7e=c7&8hg!3UE5|fBe2q;*d)OT?cPcSwET4A+IUTWt<F+CX<Lg7P0(pHZ2B@zYJ;b84C`;=j0TmH&K+b%5YYe?Sa3Q%ol)&#d
k`V)dP8#ikBfG7EHo^r!v5&PMrxzVu!kB<j{z3t*UK1E$<XKMNHz0JuMV~XBB<RCOq5)YrwvYH8GIOfBqZw0lQM>cr6R3snLpqcLmIr{by@7_%(b?lpx#TIf
Gj?cXp8_GIA*3O(=>y*)k9?!=K?wjd2HmhJxQ4kv@4Y_29g;p!HRU=B@3*0b9-ea`dp}dIOkan&RsYHgq#sR@_U!cs*#!kql!Hu>R1iTB(@8M|$pk@4M8hFP
R7D|FkpV>kNG&u8NF+rFv?VmqG$m5eduf=8wsZnfO3;GRDpb@8Gb*r;z>W;bK+;4_5<yG^#5GJoj89*d@WbQH7I`x%Obj0B+8+cesS#KyxN)~2ljn^yR~!qX
@BGrvpxJpCc8zhs@&Cr6uNs66{rCVM9q2xOhM{eoBy~Kz?x600QV!Z9GkKc&w>sl=;N65D$ng(>2p&M_@%JD5eF$tCiTgavq3DpFwD*rQDw$9_2zT3)g8Jtm
NWGL0j0}ngj0fwo6CsH_^N9oFnR5`^sr06^Y%n2|?(jJ4D16Y{144omNK^{@vi$)!y?cLGnLSxPAPG3W;-w!xe|x7qID$2+Z8NlGOTaM+4VfvmBXA$5Cdbnz
0%LUHt7C*%u?A1xKTC$fL|6h@n)&8?1>41VNbDRS4}4_T``q{e(d_=7Samd%ccI6>G_TvBVCT~T1)eP@0DuQ^JERYL0ta3MuP^82W~Av1#G+JcUlm;TYc%UO
HLZIF2ibE?AAgo(aE}iCqab4p#^nai5bVdlk51$hWY<02gI9bgcvj<C@Infj2cY0O29bo$ig8bXe10V2Qe?yca6RPtgZ#Z@`IFT9dxCawwkd{E+YCjbIBvSS
hQH3^2!J%y=G!+&*|QTQcXe}Z2#}Z!96PSVgxND;I$(pgAR1awak6MCVQAA4K+zV?iqWyM=)nR*B81TuuH#zG;k9juPL8bCGDzr!%&aNh6bURtkl4_grQ*Ul
n37>&i6KnZ?ZwhXSdu3bBjR90?l!2fo3zkP#>guOlu*G0QaHg8V;p_NslnSuBCL}kB#ld{?fd9sL%n>v@kL@iw&!{0scGg<wml<vPZTkZeNjN`BtQUjI`Rr=
`lrK_-2>5@dH8bxp_#@o;|2iZgA33feWOQC{bHYiP!vi^Pdz7nzuNGJ`12#!bwuvl5Q;mIuFms!Ic8>TCi75kbCGebrY&QP=9-aWQNo;dy2hlF4Wc0Cs&7=9
$y>5(v#7}JrOKIaQ00lcZeW#$x|X+HxRB(EcIF83awL^cc=_H)SAjZ{&h5t))-)b@-Iu0GF(#0qCQ2z?;h2+lT_<B3VzgqQ4hSHr9*)^GbW>~@89^)0F7G<r
7LZIp8D>!WpM0<8Ah3~(9P(xE#R*50c9&Y7e(V{VM}k3z&4Q3$nsy%(zOcbU<``4HP(bD$v4YPr^su0ramr>Apyepyn83b%xKxUTrHCkMAOZp@0+0`SJh#2t
LrK#}590Ciegb&^%9KF_MUjsr4rc&E!M{6BndWF^PsY(Gz8H4^`Y)(X<scqlCz>zWq5YhE6#^rTrhy8Y=CEomVxySYTG<H=jFM7J{xQszu4*Yb@!V`yDobc5
Y>>D#6p;l<rqjT1ah#Az2zE~Gg4T2#q?Jom1KO~;{$YwJ4>?0a<Xa_T&`AO&hKEYJ05Vaz58wIzpoilsA@&Y}hEwEJmRD*o?NK(9fFf5IFd}Q0v-BW-J;ZSJ
%fSp!k>|iupR4U>0aimeu?aG|36iNu!zfX4D}Nnvs;I12H<KASKbJgcDsjZgW(vMXR$?*>2sl*=!mA@Y9Km8gzy3Sf!)Hn+nr}VD(0K<01NJa7KXVE{p6@aV
GgK#b0mMRE<n~C7<Gd%ZboKt><*mn-aA(%o;XOxvu_+Wp1X4yaV%B09fJc=Y5W3S}ixNgQ7gQZ=-3Y*B5J<w1Fpv}_NfgKC#;ORRb6huLCV<iL!R<{1Q;9pE
dl^AaCru4Wq4?ezG36&k-cg5mORVtWlF6kzUU1f>C>}*1r1C*XQVjZ1RGCRq%iAHy9or7mz3d60cn<_PJ_f^q^-Vz!V(`w!k5Qe*2T%rY&oa_efgX0KayC^5
Z0WXgTWV^Y6r?o_ZDBg68nEXqCD~3h9v&U!-2-W%2#F!2mt-1MY__1vpShBd*E>AZY&?c>I<j`T&s{%8h?pU7GqmPEN1@fK%wbqeK(1U;7@Rd`vZi__DhHv(
=Z=<YU>r@OlnAgbvPTT4Qq<dS(L@JXj7@$0il%{>el183U`fbMZ}EuybT@Iw3Ba?)OhWMwJR1}AeL_+-3`+n&m|dWtJdqKXv>QSvw73v<uzBML*SlTK7%`!a
Y$>|O%Cv=20x<4P7>XCsaoDRIn-nCB7Z^(gvV`M9UJbbHl#vxA6jT$p>w~C;RwRBW)3#Sq1v$*Dm}h(rUNhr>Y()+cvEo8@L~~1a;6zQnK}i0`TR&CzKEVye
PP<_^)k~mi0&EIC<QL_s@7;&v$Vxqmh|voI@9XTG;EmbDQb}gRlF>ue8V6$#LJ|n>4j4eL4Mwsx2wFs&iQUeVr0fh~<S?9fAmLFk=}c@=;zWo94pI0snPQ{!
k~;<*!$9Hy(hNe82|!GtR4d~Hqy&ZyiUHF{KpkL0l7w9VBsHm|G97mKeyn*OQMv9pr)#U$vtY=4G9G1{%LX7NK7Ef9q&9bMF+#m1lN`x!#(P7c*F4aNEb?kr
2Tx#^j5vEU$@hdG;qB;YJGH;yb5Y$*MFA*<A~$7l|5-a^J%W3Kh+&95j8KtVZM}!i$^EaMzD*CSIWx~4IZ}Lt>oQN)P9hHlIY4$Un(7Oso_ABSSWRNb6%_fg
z~=hN$LlU^alvy+`i`e>w>L;%q8F(;BYf<dk8PxGnr)owe{b8F_dutkU3N5ajFW>6@!T$y;y~yPk1hdmR9wh#k-s$4Xe1RDiN-0RqivQcpv{WE`?1nTJ3^V;
eO#B_2At+BxPSaZeV*Suu4}o9eb9cM#5S-~OFqz)tH5X;JCORcal)L=jS|yzP?Ib`Q(@vTY0}(oo~ApsbrBfE+8L^KY%v+JF_VPU)iE&^F&X8Nk+n~RbUM{%
2Kr~NYd6y7k8lC|p*!b$IERgkPSclSmdIoi-dxwh+a``SwiJvd$*Ywlrd=VxUJIpY#*23806+o6Q2TP)1^Kah&x2zP&w(LLMM$i5lTE(Ztg#FEZl7Oj{N{(%
ru1mWO0{$?A!@4aiKReT7P5_EyFr<sM;j^J*Vnykk6X4_omp8@_U@8V&Skpuy*<%qcAqb|Og)qm!5a+-+FPrGIBZITm5Nmu9~F)w_6Q=5y~XzB%yAwj#WJ0A
4XjcdC@r0X$R}HvykksV-3B1wD6G#j$qQ1OL$PY~rCB0=#jdRr^`)V2lSfMjNRiuiUQF_DFyCJp#yF(e`D8i0t))WdvJyCVS}@^s(tqYj{y#r$;mtstnP0bb
KRvo$TiC4?K~t=HxlYMEJf~wQj%>yn=Aj^8wW>RaQrXsTCuRn@S;@1hsyM0w@XDi{geM!jjIEY>gIH))+EX>mCj*lv=FLT1lQ|@(b3vOV8%X1<;K`)Zu}r%`
L(h9KG|`J#GBw&1aRk#U!AI(Dn?#zoGH3&~GW%$MC8yavjw@pq9aEZ#Ci%h~<w#W#GL7B@?06PhYkJP}w>m~iq!K*gq$ezkCWZja62a4$+XYyEY~q-1kUQ%H
#E&eLl}yD!L`_W-+avL=ZJ_2tD1tb3%{x?6NHP{c#Xv$zrQYqD(ld?hFdfMZ8D+w7%+P9O8bd)x$tOAAKBJ@9(mHVkdj(**wJ_T&ZO0d8=55*<MK)ncBsyDx
1<Sn->WCF=-g}^j-Ct53bMx)|;VAiEIDB~b<H7@4nshO%NfSWY#*GnWQ4cagD2${6Rm&JNgocJgTD!wIU})YJ76~-G?*WLU(-0JN^OQ8{l*uhJ#6LWC@kx0n
T(@;Mc(MikZttUFQ*nl##JKN`+&SiH<BSWlSPcYd(~JwIsiImM=Qf)MV8oG0w=$@-x=p8x*5|K0CL`XJ&dj5ogw?q;F*W<X*<X?>PaNj*aGycSj<CJUmRTqw
DOe$p0R^rKTD-gsAT*KLtuSNFUFa*bsHj*76Jq2iMKPktJ1G^8MJPTZMZIU<yK{9N753u0x^Bk}rlq_><QLKRcKgnVYMr*h2iBp&yvcGx=9M#+w7t)E!hN=F
i4N}W?C?1cj(d5Y>p4d}bZ*eedePsXj{Lo&nZ=*|?L|Z#0!Sf-#fs0aYQ`NJ(!16y0Ft}BgHL&T)iUj$i>BjJc6-SCS{ei>*FJMolA|APyB{Z#H&aC2yRz#c
*ZJvSq2!aC7G`r4QLlFz4{rWF)UH88-rXGa?Z?*dx7*IuAalO_G&fv>nXxeaI^ZW^pI}CsL21^C=6QW;shvn37QG$it>=UfRI`+Ze@0D3?dRm@Q2E?^*<vO!
<kL?b5gyh9Cg7`<OB7cfLg5WhR?joN$<TEVO&I59k&NttQ32H1yoPZkrtKn+8JLi)8?9leiX#zoTf;Z7&0V2>SKi$<mzYpCBt=|PH8st)&$l~qeojT#HW33u
cwS33J+l24VJFTGz_@XVr=t$paa0U+O%mA=!dM_64{--A^J+U7OIA^b7*mFzio_68Xeb>Ci>>DDq1&UR%z2Ic%!}qE!*@I?^x|;XPDVrdWv9`)HbD%B?AY)P
4U}E5NRS%CR7A|g6HPR*G7%67uj7O_nN38<B%>%MA=Gj%01fX1O4lx}v}PBCo^~;KS)huGr(T_DTcPOC@!J<tEtnz}UVqkt4H!{qlJ!+cIY2QWpmCb}?%ZNr
+3we3?9MNmDKYDJny4vZ!XP>@fwdXnnyPSBu){WKfdQI9iKK3lDngoJ0ubb_MSXw)t<_LJJ`-H@y3Q>Z;rflPbyA^x+GME-h&C<M4FYN#itfvyfTK-YXra=f
d#?E1@S~WneU>pBd@aeF@Oi??YY?p6_n#g*SU7>lw|MZQUEcS0PZEfrhM+2f6d-^pNT{kRl7OHn4`4ESf#ccaz)JB9kar=89z)WApo$?OBn)yAgaO7fGLMYB
0l~s>oOD}fR_mijmb9b2Wl^(srzuzZ<O6_^zu)jI{<B@|P-F=AK<Y&IOMwq6sWA<Q6k><=4HAALPuhXbvi?7x1pe>PpmW4tJQEzt4o&PohN-O`&ZjxJKbTrn
plOnJ*-3u#yz3NI5#75~b_k6eD45K{%L^rM?rS#1Z80mCSxs(c?HtTCD{=m_`RWH#kKpGnhDOu%@|-*xB2Q6ePGy<qOwTVn#GD&B)FvSDVdM<)&WGeGXrUn@
z2J5R8wb89KTcd{B<>6=Eh#9tS!f*WrpK+9(^Kyg%B7=3HCS~lL%o*=mZ+b*;9dAOZ0-s4VcU=($^s!Yzrok*4*tBp{YrxZ!pBJEhMhS7FRPvcF^nb>R$r<7
K97<PKHO(uaDlxHYZFpL$N6|WwiwG+ro~Z$Q&|&BNr*~wCYXqpmYQOshGL2g7QtbRe%?b%NJuIgO)ABS5X698o{~NIK9k<)_xv}L;BXR%|L0IkR@Edq1mz!y
exHz<lb~drz5M6JEmD%6mcKx^+kX5*KUTo}tx-GHF(p=*u~MccYeOzsz>5-btHG3oVJ_2JHXD;uWm4dpp)x&$#G(}>1w=sv69rXLOwAQiG|)^DLP%6pOvJ%0
B~w8VMG;j56%`ajloUh-P*X5XO+!Q!1Va@hve6S&MI{nNGeHFjO;pn(B{C5O0WlPm6f}Mq#K{v;Ix<YuG(|M%O+=K11vFIbVhd!|r2IPxK@bs8KtWR#9fLIm
A+x3kt&J2kG=)_IO%hZE4HQ*rLo!lQ#LUprO<E05Q83j6#U)Tiv`p1hkyA{?EkzV>>(Pk!i(&#;@xTVj+-Pt)gW)U3LnQBv$axm(BdRiMi1mCt{ztiX+Ukpd
1SoJug$HKr3m5}#SUy{~fb9DM71et{9$spCiLL8qD-jt)!;CSefWg#Ebsc<+F_^_s=W9HNCcGyFSQ>9R<q;DfWad*GNr;Lr?B+XLRz?psu0deqh>3%OPV^Y0
^T(sj16m4jXfz;j$P-Y*jS*hf6-FC9LOgr0c5rjfDrorl_v^N)O$t%87+$_%fuZ1b@pp#bF`RL4Kiwc{`S02gKHlgEf<%xoa-T2kw0`=@$6Kur-3ocY=(V6u
4y_WQ+7vtyAxcm)C~qH3*#}uqK%GhPJMsHGVBwa0{OmiN^=X9QPQlNK4@24^@})fzi6cx{mDG?FB`ZUb#x&rG+v@t0uDp)nJo;U7;CMPkICGHPTK9K)_Xiz~
{2UT69`is5qF22;0p4%+iQqgqP=*L$aV88;|1u%M5hWz}_Whe3UmIt`Z0Fa0))UGNHHQ(r#wvG4UO=mWK8CQWWZO<Qhj@YHE<=Pm9x>sJAwS@w@T>^P-G!sL
xKTHM!DD8!UTkxsdA*<D_4Iao>ri#JwGU%;qHdGVEk4G)b?-tQNj;nsT(&5k8hXIze_`j}LHOH#IrxOX8tTCaW!w<qhXxPs#zZ!>!$>v=ND^AoHQJI)g)z$f
P1heEo8r^EosGsc_UQ3Bz_t$-Ba?J)*;~5m+p=kjkv(RbI}^!`J7!o;Pi|{&@^W7`51hYN{5(GvI|o^r-N5W;9iWF;b98pSpE<xQnLP%6ox8bOM{%0?$#>E`
3HeV(4rc_zdT3U%P3qkG+~DN%@KPRLf<rtD;FKi{Kp#zE0~IJxKlns1(a3(p%Lnts{!cC>ck@?N;GWs@0S+J^f9-eb4IDBom<oPQCZYax6sAjrW#Ix4R^XI%
|2a1nx(|CH<JNRXD_q;5WLNr&3S5u^WIPfdzcCthz=GP*qDI7AZ=muD$2-}+SM)Q~_2ZtGNE=`%91M_w$_9$4!f{eS!mKRPaX12{8QX16AQ}kB+0?dD)X>v0
d+1$J9?z$+&qBq3HfLG9djxk(4{&xIR+*uwJTTp{3LG8G?(xm}yPVBe`yt1b1>-}fKrZ?#zEGA2VSvQy#lA+?rx`Undh4Fu7oK$bctATq3fd}3P?Zkx8%^bb
q6P^8^PmBO5F8U}PaIqmTgFU47`5`uVXcLok2|!{j-orhT%sKk9~MORMD9;`Ps$Ansfh~;<1afM-JR=kJ)k~;Us}`|zI-)913PB0r36FTmyAjUjb#T8a7GA$
h6NrTjm6P?xnrFkz^W}&G(5+fBLT9<*IA?l63JNTfmnQCKx%^9@>wmMQ)poT<v4Ld?0a-P=hGZG2-g!Rf<}`?;h;2Xpw=)rb>2HY<m#@^vBrRD1x@?2VUE3B
RHvGq5cb^*TfS>On&5r$bI5k<o-uW;cE%4oF$A<sl$6XGYdo>LYiDk4rkl4q#)d<8dSRdx&6N?m-nYr+sB&WScYH5MhWfhiu{Al)!r}XvH`t^xP#QEjP3Jq+
<yTK&GD)HcAPlvNR=YY|f!)!)3ctRGHJRww4)d;uS)O)*?zwPMB7z_z31Tp=gJA0+R9z~nmICFDkPIzayHz@)2Q@u#iH44~tq$c)1Qv#Yr$QRUX#hbML^M!T
+J42nK4>Efqs!-<U2JR(15A9)b6gX*G=_!Z%wS-7r=o4;(kb1L=g4of3h&N@#t4#Z;Gv!GRFd|hp1bkh^Uo6#mm;+>1GgGkCtB;s=dA+;X852+p$}f6B2f`=
5UWBLRL3Ky+NNw8tD2S<A(^(FJ2OJmZBkanf+2`mh|>zpn^(U$_gZLr1_}&Pp}<9K(lkA_bK4JQG0QWrLpPn-q8ytF6teBc8bY-=bRar?)vdrT6WRALp|Y2n
9SAHE8wgpgkp-!8Ym-xh-gScyygWVdo!AyBf*5{^)G*KmfV)Wzwo)?8cB%q}r<g&YfqbEJ=+_ycJC4j#(7n!1jheD+2pFD*jKxlj?7$HfxVS!}dDEIe5<%f)
=huRDp&nuJgfI?p%x()1bHbz`f*pp<4Jx)1J8aPu9#zwu6&OT1N+DX25pN0(WUOZp)Q}Dx3_=A2!8Qu;cXr0PBI7r`u@;jEjhlY44~`dCYYTQ}x8`Nb%~&)_
*qd20qtd0I_h3WLNweO*j^}oUR*0d7fan{3v#oIbY3S^$)ASR%7ke1AQPIqd1Tjh45N=aiS@3amrxzGxQ#}zu8UWyKiX5Q{p#_pfVYBkBcg$l?(;PLVgY(%0
<(ffV`E|Vl^yhBeYl%xdPQ>o)WTOjRn=t0=7D8%yS(0(Z@SJhM=9+Tdi_PU?8W<OLa+}rBcC)sjw|PioR16e_)NC_KhoU_+EE21k!cFaL)>t*XIYed_%Ir}Q
D^)3yV&Oa%T|Sr-p@C~!074lZQ`uaAJ3&$j%?|lt+j0=)FvVV4hnqX#YdOd-wc27)I%!;lJ;Y?=zigZ*ZhAY<8r^njQA<jfbc>3VqPgK=l-(MQpkDUg;DwE(
Ns+L3)q+Mdajoj0*sAlb8OA0O#0)+rjO3gv8r<FJdN(#gA`rm}>NrhVFK*3`7}J9T)bGKem4^6JO1d<N;Tc7~{=3Q}nkNUUz$unbe@>4W@$EW;o#+rjmA1X?
x50U)yJTj0Z=PJ_aOa;q4QdKVprD~>Dg@906m!fv9>frVgcR+|*ILV?Xd-jURL{^T*A}uwh7c8_L220-IUW&ZRva};W@5Q;=@w$?ppA&B3<T)xn;kK>y}Imq
!PG4AZ;w5Xi=>#4tXOOoB=SuB;-j~m&(^?vd_a7LFIFGV7q~PPO3A#Z4!GIb%}KVT*t-p?<v3;@HIYFWpx_|8Luh89jaMxNlP$((Tt|yBf|_ceF3p=n*v{a1
f&>C<WhN>cH>0jin>O1Gpn$KmMt?$Rk0pnAvvX<G=M7MEw7q_4vA1=r>k$rQ%)`6&+u4`UPC1uIyzws5$k0JlK_>x%0)QS&6>6wZtRavU8Uc8;G!~XWv!NGu
@UsLP29N}8YP5jP&W?<#7(yCc4`Z%22M8&Bu=3bzaOY*1utjvyQru<?MJZ{lJ3HJps{_rO)rtV8XJWeI`?%jnl*4$#oU@j&?t!&bl?Xx_L==#terH4svNP8o
O~45h_^VWbpdFkOM_sfTsIS`C@l?wp0LCMl_m?kPrC#DEV;Zp0%iZL`5WN(*@^L*A%4!gUD!X!ZX!BK>h+O3BsL3K<9MV|b7715s!TWbi<LsYcuT)#NExO@j
$i@JBqArXg^WbnC(g0bjV(}Maaf?D@%X>M+!&^ZK5eO;)h#cL~EY#o)!gPzSRg@9myW7y$YN`SsNHbN?JvC2inFHAx(qoG{ZaEfbYy`*ya@Zo1Vz3<5JrQhs
Wy9yBJEQBs^=AMeiplqn)&x@&xwOG(TNl~k1DCIEi-p<gcrqP~@gc-GWZteLNCi|u1a@fAm$2-N@0)CHzWQ9z%V89t+9O7|y4q(aW3O4+c&YVVG9Z$Vo}8z}
fxwCxY_{-jtTOwi^~2>SE9FWuTpshbqU*g?LIfjpMiRFjXc`4z^eiE^gp`I=#z7|tKq8HF-#9gx0AQIx*m+ER16=#QLA2ByhtDeYy@7PDRuC&Up+{Wr%3|NF
bLXnOV}f*p4O2}f+xu*BC5@dT5VP5_Dy-8ap=r7#&0gToeWAT&C8vnRnE{?pP#`psdft;owk@azw#$tXQ&Uyx%nprEG)H^|XwsNA_chpCM0R#NCwGF)YyzoL
59-~4r^7Yg0Wlq%-TEU%Lc<#LUfP88bQv8uQjP%0f!0KPntL_8eOV1^1q56$^L4?%nG^@Uf<3P@gfM#??2fzB)k?~JPMF>Dz&ha+9SQ=$6tF<&5V}ITS*_#*
Q9Rarg1Ba{pjGtn4FS;i-5m?U0OblH4XX#3$jeqUzZ)9>o&$grHuWwBu$sBP#+U;;a4CX7!%YMp0LJy1Sz;EP0+et`wb(;W8ll4~NRYTn0TdG%zW$GwLhD6v
15^(vyj*`)Fb`PoS4IiVoC%XwLZZ~Zg-#HyX@(n8glAP)${9;J8lchEE)Irc5ZK&e^E;iL8%LU&*IFIxefEIbYmqpk1;x15%=}j{5D-dA$SkLE7!cb^2KDL2
KCC(!&W3Z+OixDgnaRbb6J(m&2JHyX4p4}-7R8HMs5!<T2pe|lk*)8*o`rM-JE1g^UfMO&Gfl)Wxyiv`Y;DkFi`Kdkkd{7O4&nfvT6IxTN{Xz;rrF9s+M&U@
WZ^4VCR|h!8MB#0!s>;PNx-N@M)-MtwPRb;Okoy4K^-xpqY_0|HWM?Z+9Oksy*)#tE%a*D_CxPPm)2-z8yb3b%Y}K?ZpO8;go~YDnW8if4M~NLz>L~p^m(TD
)7Q1u{q>ajViEu%04rp3eQ$l=yLY9*t$FFQF%$yShhmimg#<)stL)(9QJq1nAZtpmy`ZnV8ksgUcW%qt7bk?Y4@$vga2h9xOz3lWlyDP>CaP>V!u1&pTl7NE
yAYAVeL<T;H9{AS9t*zKHm#YjF6&(Ns9?~JM_AuOB2li&wHrnr)~%@dRW^l9tgjZsz*s?17gvNU6weyJ7q#S8)tNaZ)};uSblJCQBshC<PD{p9GboZY?R?P3
dffA5v6jbCl0m4bA_lWejqVX?ZVSXJfq*KZhg67yUZA=-6rpac5C?R5fQa)L-pvdu1Ps8gG3$B}PU8XZIir($A%h6lX2!GA<>}Jkn(unSIW*zkFn88m=8>AA
dw#D$kQt$3Xx<;>gx@p<nD>*eD-!niycw>l#Jal*g_@wq7%otorZF*htqNKJv7mNGvW=_(b7O$6u9d-jcHZFwNm#EiI>5SbW8V9mH!vB|7n8?hlIFbAP0<-i
Y-t99>`jO7LmDJq4Y(|=D;<Zam;yZJp5FfUyTtX9uYt8hCKd$k%kB&pNQFg$4N8_5S_dI>!<V~3OfBzpF7yf_wib^knzzW^<JVf;Jk~Zhbz2Is4_Y$4Nxj^%
D|#V$BbKSKz!YOkicOZyU2Nj?0-$;VwljR%-JKPyr@fwqt2OMpB=HIk)&U42=TBSgEHzju0kkzbb0^r>4VuBi6>7um-<*5c71<9=AzSl{2K>ZY$LjR;so~c8
7=Xc|M?<j2jvMIEBtsR4p~YBr-Uc<!Wz#f}B3M?2i!?0KCa|jQHjSy$se93m`)|awgXXLyV33Zw9)GUFAaDU?mntZM6?HvcU2d%#(|2fN&g-NM2hov?@|v>&
s~RzC$ijNYFco2Rmj1bnrzk$YE7wmbbjai|G9K2sHNE02<VG!fY!Jfw>NBL)ndSAo(7~c!0cWW59ip})npm;gZrd<q7iE2wShjK^NS!?m{c31I^}S1ZIp5CJ
_o<<@xf1S=9L^zROF?k!U07z<J-GF2!gk!~A-9FD@Z8zha!JEEB;nFSu?GsA^9wnEVaX+DP?}*Z4tee#rnnMnL=FwjbJi1x9r*9kXy$v51S)H>!xT|OVt~GS
jzeZjctGn%gQ#bJQl@6S;>lZPh@nJw6I9KpL$TLF#${&>exw3>98IjE{UO8#63uW&JjlETZUCU;aIZi^ubcUU!O|FaPiDr11X;1)vI)2Vlvuz!tN?0xj;J-U
u9d(;u2SicPyo_MYT0u}5)Xo)umwS9;ct8NYO1VR(jLCO4hREUwF6;XOp9P$_XJrmhz>Br3^xqP@EJYlTC4W2sv}g++-rxBb?a>5D{CV+TTB%wNX2ll(=<h?
Y=CIl>KJWTb`7I~D^#g)Mlos1&SVo7Fo=t8^j2~y-mQlUU9DKhT^@?fr&oMQ<U-3hSRoO^%O8#Bd`nd@+ZAD|M{&A@8&yiS>Chuq3#zDM7R0gw(SV~viOAB)
2D%q$8Hw`V>jfru7+!g&ZYJ<?b!^Q%q~$wtKv3laZrCG;2d8a0HuBG1*);XKV46iVmA1_%Nhd6lc3@OFLUM#TLaW~?DpqNR*;9TBRtE`;4$ovgJ9CifCNLnd
iQ2={ee=zS3+3gI!*-XPohuD)({wsROgxaARGLb~HuubOf*~47Qb8oUBWEOI!uYH2XalaD0mGr4T2@g7M~g_P=WQI%6z8u#xY?T5ZG|Upy0vRasIXT{lxGRA
ULP%K%C%8)DN+T7&q5t~ja(rfXD&RBuEv!{4m%aQifBOO6Nib*=K<Q;*7>1Shi0KG85kg1=GKJNWiBGuxUSg=YN0Yi`$dG!SSD?TFaT4v0HR0Rx{3K@f>eU%
?p^osq2o0p+haTA;<^gk984Du(SrMfLr@9K$G3a1xcz+Z$}^kr+1e$0;526GIL&SshgRsI(40;-;MPhp8Lj5}!x7DECYC1ppd5G(Pa{BN$s;sC<FzwIP(boE
R6!6(Qc)24;5X3VowiZ<k@4^-Gw*E^ypy!+p6e4L@=3f_)Tt<ns;FU-_&LWR_T)4ZL`26(2OJz_ohqPe2-G0(oREn$8$_zXh%thZ5D`JAZx^@a<;NS&UVNjV
Ea5iXBYuajVz3aqLoP^xYtZ$ey1_@w8h&&$Vr0qA^p}v4n>t4IWX@9Tz-pGz(F}vq2=dibDhn8QZ&A*aA-yq^7`CYn4a+Q-6dX+p5t0zYlmS-7O$GtPttqS~
uuCHv7GMTR0N~av$$)YogF`Q1k^~LMS~$-zb)Rykh4Eorvd2IzS5qu;&Rk}mJL?WLxzgnApoFNPq(Nd#vRUP=_~U9-Lxx^xW77;z4B%wlqd&RM;2wzQ5D0<s
AWaT!3fz855bV%ElT5Q^A&z$V;2g6|n`LJD<2SYEIT&Xx&DcD*cEn`bM~W69lz65t^@t&ae2x~NC+VaNBjtt1>F)8-K^i1mr@|2+phPgn+wwj{(pJ8031E;C
p@p=SAc)x|P-!m9X&tr<@mwQ%Z_1ye>qwkRfjlAup{ui&1}ZE&G#O2q0U-`#Ebmi&uUMMJuUKJIWSEdJksy)_0;sRl{X{qtD1MFKe%yWeNZ&us2_pgDtLMH>
k|6B{%_Xr=(P<D7BqAsa0Pe!pVpyB$YmHXX84%bc)sid)GPdzmm!@$X*|D?H>s#J{*F^xJvv4p}7fq36dm#dS=9$;B@ENxZ2V+`LFmzBORqQaT_BMU-Y!RRu
<O%FQMiH|@HC>Kdtz!%h#&OvVAcI4pPys@@t&RfO2SOLAgxgT$`3cnOIUSR!fzjx9o6dr6F!bfT(2j0RET%;4?7dCS?2=$M(V1i!m;<c265~Zt71QM*K+)qS
&n^YvZy-~WkQjuDgGP8BFx8lhM-#EU&;jA7vjSwr6S4wE@X*jX>TE`ircxksY;1x%aT6<-XPd}JQ*n^UWk^-axVQ7;l4?_*J-2h~$9>@66`I*VHcWLE2vpjE
V8NIL0UKi3o93o%O;czTwGL-GuPs*ate-%41&ff(5G1ew%7y)y0Qi}3lN27fFd`gM4PZw}p&ArFDFnel2AAqe29l5uB{b=aP+AIUD2PMJ(MokdX*8g8qtzim
QB*HeDI!8rw9<gOKx$=)q9X}vagAj^+uDKQ2#tqZor;WL<DkgUw1$JCp7y1q!lbBxv4knm=rq++PApL+C`9W}X~9>XU+^IQ#m{5<!qD9c00(YRl+@KE6pl~r
?y73^Ix#IttznTw%0_79gz6D8G^`Rf5cp{xj6p^eJCOVS%mJAH4oU}m%s1Cd8Uxr6h3p!JNu-u(+-LxIpeK65fHXo7BuYd@M8qg5=s=?Gf79dcc$`r@;la=Z
`KyH1!eIXR0%>TBzK8*k;gJX=MuI7V<I&^fRDD!P5flST5g_(8Pgw~QMJphL(-2UhEFy4uD9FG+)cNR_$uBk=7)r^lN>7%vB;ZXUjys)K7O2O&%kZ3shG>bJ
e4QS+K361o`8>oCK@v<7q*D_m8)9juRoKC^#~d`kQvpRxO;HjdQ34W5Of)Q{Fv6i8gov=+lBH@^T55JbzN9-<bbGVO{oA9jZw|AnnRF-U15RZ95%HANDLt)g
T#;Kiwye>odrc_v_gtbl5I}1U@JuT^)MJ3ybu*8Lt%tDg^@4Mudd2&*1FO;*dsDN_&d1)hbU~h;2gWG|Syje0zWW^dRx}pgI(mmhBnUQ6#mhrl1dhouG>^&d
L4|zU<VhO!t?epCjR}^+mq<Ag3`mr<K)G<^e9N2DSnaEGKy0?>fo*E0FA&oskfXl@hmoD`vszgxM_($4Yvq9W&chYT@7<T8%kbZb8ez5&uT;K?=(@?$4pX#J
6qL}=li|a+k4^jc7F~^ZzV-EK<9A7Nd0Z3-kEQ#MZY?=I5Xc5Cv*vY_GkIMsNw9~%RQ(QbJNM3R&inP_-+5}^W`QqAewaLCqJKJ%e}R-l9HeUJ%n{>%L&ZZu
b4-PZ6X;<UAnJ2k!}8TZ7ZAtG2xn1;gXnjw15ZS6Ld7A#pS|^4e%Rjh?%B>Q4n+qco>D7(0OY5`-xb=Ii2+1V8ORuZwimF&u<Mb^ay3Rk2<COQiwcm78L)d6
-+cDb+1D0S$HU)rJjdbM5T-+RVW(+28p0Sg*GhfPrJLqlMxZCY6xjo@5DgX3`teRdSubl@=+#cSCzl3|S`(D(o593-+69Sw!@o7GyRF&nV^3|&UgO>lz4gs>
utvmOvx3dIY`N8h(2eCVSOEcXC_vTRR=ONJ4(z-49fTl!hDScVTpS$y#E@DGzP;zn7(40xDb(bipSNU-GWPCE9+DC&zg8p(=Sm9j;`<~gizPv@#laFbDh{Co
GT`PO1@bIJB@d%(ve@xl(lY1_LDi!rvCObRughV)UU_UIYwgg-1(lG;C6mO|JRI+*<&~YQgN^H%z4P;v&l-PETUB-rIxhbj&qLQVc!No=Po64VR2ep^<T9y(
wQ*a><xtT$VL&RGl%Z=MhU?+<(c)UsK*K9ygrrAW=sFV$=~0wJs5(M|u{#Ks7X{p*b=OwF$eUW{Xm&w~ag2p5>wW5=Wvz98Tylc&qF+w{!y*$=h;)+*_1{rl
jUseA-B~0Zd*i%YC@ek9505jKC0%BH-(%Ok&FG<&!Jwfn4UPEAp`dhl9JV+?R3ktHyd90f)lSkLAQ0IY0pxGS_&q0aEwh4)+nqQO5aFxuX`awWhqT08o%3AU
*Ezil0v%{+FxKA;DB}v>9i0&x<U;4qeRbx$JO^SY=<mpgs?ZRP0x9FiC=!DVI%p=)*wI8PEm=)ZLuSl|;A(jXq3Hv-Pay3MiRN|=?Bk54d1pGQUgwW!O?V)I
Gr$fHF`syNZcxf@-@B)OT-`P-Y@3K8AgPk>>FI^R#GFKiClFGXJxC3Z#{Afrn$XG?%o89;|MU9bKH^sq#<c;W4zUC-fC?5MRUw!KMzn=`1IYITfC1P&$I`hG
J*Yr76?9=DUmY;5y#((i7ovmIK5~IdD+GqZc2G$a`p5|cBf`hXh5`0km{4g1$~y}5H4y)JY6ISE_lCznz<goU6Y1PON-p8uR2sgeJwj<d2YwytoG?vdbCU!U
Ooqfg{S({BBq|^VmXW0iC5aGkyCxzgfr)|uCJHn<5-K#Vgci!3>I?BGh*>5gDySA1q9RgGzfb2e_e#(aA8Yy{$J|jYN_(=Dc@DLtDNj;-$*g3(4?k|2=~Q9N
e$MaUXYu`Z6AZh84iQPH%cE1l${O!FJP(;5I001yutdPo>wmAa)bGSr4C2m5?GR6__6PhvkomS`#6R(rQ1J$?lDT*zW0MEPF?)e|D*bY&xjg|u=?Vn`A>>MR
PO2S;QT}?Th<OAF;(Pk@Bj|vM#6m>a*;tU!D~O<pnwJ<eKv4ulP?##AR)x^gsKiXGNCgcP5<n6(jDevPtdvZWIVInY#Y{yAj4CGmOnHa<U_PC_Sr<qOM^)KF
fPPRY249Ev`C<6C!>RlEDsv>E5(-8}Ne*N7LiR!T$|OWG5h73__aOjp5cdgCQ)9Y7O(qf*l1V*=iTwK3e13mEFv@h~;!}-gB&#42Nuv#8P8)^|CK^z%7PJ*X
GfCl3Ne0G5CImH28o<bx9pOe$0TDou3?T{`cao6+AKhW(c;2j7LXZ|<EJ7L&VLXVDh&>^C>GOJZ-zH{gCRkf#-(Zykj&D}Nuqep{NE53_jDeXmMx@dkK$=Mo
Yr{qj?J%vHA>$He%Em^K7D+avMJ&M8s&vRaROEE@4Uom%HB4NHfX;uzRa7|H+Rh#ak=aod?l@i3q1kq5(b(&vZgLUs&#uc6Jm2qjYK(f-SS-^5j+ft{VbG#w
MW#UQ=r8i41YoWhvoUb2Rbu2NpH#(uzvxj<;xFI(Ym%ZwKS~^jXHN~|_T8mETEJ6HINnd-GH`NOCpJ|ckJx`#%Rn5<tc7tBN{7KGC|;;(gx+0E%0k4wY@#t1
R<_2DDgQUJ)f^WJZ=8n>L1i_#^>)R>gbkp0NO^SG0rL<lJTsoxgyZ-6_S=2)w9{KlZ0E8krIN5mx)wN=52)N>=Wl#YFxRp6AM7}uBoIUn!L$B$C@iI>Fii)4
ogt_`$vGK3$>tx(*!nI%a1Z?x>iB~3?~{*jKP?ATAL@aArq@U6I?srAAHxHK?NRW`nLjCw+x`6chWy}R!Xm@<3GcHb2Cg0L(qU%J@iuFTbw}@SavJ+{v`y%9
6wEa^?4ftCvo13w>XhR|-_^OgWl=4&CU0FkO(Ar9{+9<Gp5IpC*{ekD8W6xBC+u6hZUjZ`H#RzZt{$Uw)@^9>nmLYfyl`g#Hxah(pj_BumYiJS4<IoCN!(*|
guw-5ENIpgI@ep%z=u1`6y??Jt%hpQy`V5)pMYR1fQJ&CM+S3%hZr$(9Bu+0z^|R-JswrV7V5)#q1p07jYDuFfpZx!YSBr{7o50-w5jw-wqc=UH>EUdRZ}{L
z5~T3@xq}#1j)^;Vy%lsU?RxDiBp*j@}3wtjAFp*zQbWOxNrgW2$CVkna7upXX&4!6f;Q?4Fxoxm+lXnQD|HnA!95V!cf+O6PT?7h;3yCNSv`pC`N3u6iPzL
T!$tp#8F`emi*kDH75{S>^<1SgRGUzh0)!N3}Z5V`k~alRR^br<8rR=y_qNiD3PQJNrHliCW>MyK&6QaCQ>BvO%M+7BnR;bp(s(H8EA%xDVkMbm;y=!B1EK?
ViAZWk$Ikbw<1JFQUUMq|8+q@a3mvt$;_fLrKKq>noALKmN7(%RIKsf`li4D?7suS#ti}3`O69{9gq{bCK^^oN*S1`k%lQI07ztoYElLY0EwWWVj7}QBt1Wm
yO-{3pLez4G;AtLXSC77gRN%TkrW=bfe$uGfv`-cDF>i=K2qXMuzYl=3gTz&`SphO58_8cck#z4=PlNs7IhI_%6HY{Lcs!|0gaV~5r&oqWCrZMu+jj5mNo&Y
c2fo1Y7wRbH45dr4&w+~tO~E6rpJ(WD|Nue-F2wRs5=U{aM`NSqp5mw`H5<TZ_tXm8Yj*TS*sXm2t%slrs%+!D)lD<0~!I4+HF4Lf7gVaLEocZgNHifU)ZvI
Az!UNadXa6RBLq-2LRP-6!(lZ0JQ-jpAagvY7hy;8Ygo@(URNXk5b9k5FTFjmL!@n6i-Wfn0mTI3AN~VY6(Hn&XfdIlc9ycU9D(MRv=B9AQ~A)wYRma7A!!I
jOV_rH#<<MvczTbxs!*hX^tUXWfa<+62=k9C6#RDtTcH3Z}kw9n_e9lMQx<f*{4C8G^=E0S#_AgeISS*y>>=rmU}^groh5BXmR+)8m4+$$vEsiiBht&&Jht}
9%4sRPEyAS9pO_bx7O3lx6>-&GlPT3qFpBxe_saJ>?3W#v<YC7Nwz}L7YT;VN$oz(LM%iL8tX?^s`tRth3q{N0Sjm#LA!_=L5*6lq8J(r3vrZ<#u5zOK++|e
WG8Fr%ga-jRyAi7!X+VNdSfgrI_PZG$_;d1&2YYV*EyI20D?QQ)DR8QY%C0F^>LPRL<OmrN{5Dm!(#m0<>-BE528WFX5u^}zL2UM(Fqe{I*(QrkpgX?N)3d4
ISNqId`NV!s_RA78kK>tKs_SHSe5Pog)kJ6jJ+@rsvr@OazjTp@)+!8-HHO*c-XDwVIkF93Wz^nehu-SBs`d?yIu#S531bW@;9Y`+0hnZ*`jHYp^IrXkT8oF
SgW&Q3?zn};!R)|t-1^>->^rO{uO`#0`U&+77n-vnz(9N0^>N1*dSyma)=%Sp+vg{WCR1K-qY0Kn(QY-hl9-b&KK=)^lsD-*H;DhPzIS(u!yvEw8X)KKq8M9
Vc>}ab8wb$HgtlDC=I6p#DH*iESonV9f(>gq0gTfKo31_N)xdFeZoJA97oqJVu;Zb9vFmB_8mw_X@QXqH)uxyd5{4u1cf4>-2&<%rJ)I;nu1~_P>E?NS}8(=
l*i2!HqS-_>sZtXd=M)oO{A3L4ks{S5!@S%Q&XZGN4w1Jq#0Bn_-+@Myt)J?2FP(FPATRACpUtJxb-Lck;w!#55MK&a{2sEruy;tA6=#(`ekS;Wo@v0$VciF
%4kQ?jRwjXs)&kJrTn7=K@~Ja?HDA53PRDNX;4K)J9XBHqq+YH{IqG2V4#Sg9e2zu)fXZR6?m7mrZ8B=Q)9OmSQI~=I{N-(rwjF!rA?3Tu28|fIQjSw?H%1e
3Yru$7&i1ICRAuJCLxZ+tQ}MVS8VQDOE-US%!VG}-^$nX7J#?@LK>DD63$wfaAHazLnIMKkblD=7DedS_CPgoA}C$}h!W5y;L`$KykQ!qLo8rBx^7(;O<Ndc
qoV<c)&qKbdc=(Ziko;u7%xi}GPbEZxuU~@F&33OmmVnuZtV>j2rz)n6Np{V4uiri35i4!w8ezM6&tB=D~x7agA--Dw86Hk2}2N&5<{&-NC#N+T;W-xWt{LD
fR43z;KF`Ug#D}*2&Pi`g~))#QvUl1CQKzOvJOQw1|xEsXeeM4R1rSH1*IUBrKp7x2q6HF2qi>`i3WuX2LyjxuoN*2LJ<Wt2~|YMq-TNC-MbqH+kM#EY;Nu6
wQHAvRduVQ`CC+EUmNsBam%tlyd14NTwXkX6Ol<a!OjK%n6ucSDVQUag8}@@ZNN=+aUas*<pFHit~RYIvfC%oAq5M21sJ6%3f8M*d+rDIrvWBW9%mhBvNlG%
+u5pyU__T2)$KAKx{(`WfvinzibOGsK-Q;`5*(qkwAt-TaavMot#7=&kR_z3I*>+N31eb0u!>@?QH$SN$Ctz=3lufHr-M`>pa9wgjgaVXH$y`G1;1KjF#ty!
YeC(4=hN1_?}Oh+OeA=o?fraAco4ky)VO@N@2l16_v=oE1yM4OssI34(mdldM`Cx;ZP@ymBHCLLliyCXvDvZmO<}&e+&s{D{JJd$bZQ(sJlg7~f`>WBo=fdb
8sqx2j9AW6_Qr=LgKEgqni_tfv#@?05DIb-{aD@fXnkTAu9_(5?{6(;YSo?^@YLG7^2TjS!{ZWTe%@NTXxcR%{pzN)HnfesyRNe{IlJC1!F<~@q!?(85tB(}
jKy|3JW{kI7~VCOYHp1Sfx7@mpdXx;#f%bk^>4A=(}fSJ=`<Mnftgld7Zy;%R6!OA5SF+)Kozm7>50?W&?A&~(YSr}V?)N--m&ftqg3(Hz{4CU#YBP83!UJY
wzyOADTo!#F*Taiv2PZ<Z&6=2vfV7sy5^DB5$<H3W~Of<oo_1kYSbCwPIz#LelVgJ01&S2od+?t)qS`j^6;EJa|3JRWHDXNObZQy*Bn<P67_o~c-bl>N?~s@
;sc&+PKO?PxZBpAL1V|ensISu=}V<uahQnAWnT0;wgg^uHI)=}0NT%bNDZrLoJ-D*0f(%F=Qn85lr~vrLwT7N2qHP+%^KC-YrDrgo7J!=k&~62nkl+U$~3MD
tja1^%ADthb`cq4x)5k@M!KeQ9Wo`WYdw8#t6;(>jo!r2WI!6eqlKOH)y`xLhi$<$7Ith4C8q7jR@a%+6Ip6Mes|Wp1K&Iy%YdOxUr@XB7@!paSuX6K6-0>R
4Er_+(bM`9j>-U#2nBhn|Cb=MYo?By4c57*c7a`}NzA_dv9sRyY};7Yt9P@5p{o&DdC<YLSit0#%<P-(+si^tp2i*qb}Xso6OQL8c(RSnxNU<su=ba8`XLaK
VgRa{>$fxxXoJuP%m_gJ1oF_vQVM1&7%C*CV4(!668rx!PB!|z+l;|LU7WLFjdfQY8q9XDt>kt*-gsxJlPU0^f2AsjC=oqhZIfFwfr@E~0y`n=AS`R{>2Aq2
S$*?PLnT^k;i(sG)@1970mrr8P!yAjZwiCzZ#^c8hNyC!bI%$M!F7OooJJQ&@OH7LO&V5^)i>rar*@>wlr)M@(8?I>o988G7QqmcZ!STIn@YjvoUoigIWmTB
ppREJSuu}M;s?lsqInU`*xew>hd5CKj+d`d^N5cR9-$WQp2J*`Q!SijV1Ipo>cf|wET2T3ZR;dPLuOFL!+MJ_nn)A}446GkZ3-C*l{f7a0+K;fL=r_(K4Sqh
P*EUEL=sU3j7$-+sG^vFkf37n)d}#x>f;(N!gGB}C!pzR4JLsx;Ty<TmH0l~zOKhW6rgeCwY8mXRVHyj(02w<L}M_Ng@7<lh;U)aY60s>S&)_qft$m@6Hy&v
K1!d-guo|c9vi^Gj@V1ufkiO`N~8eb53vm(M50m~gV-Wdv+(w&>(7cL!brje1>KE2v5ZM+XZPh?_w1%Ux5lZxxZ5#>NEA@uuYSf|&=oU4MG&JhK_Y1EfC?MN
0~-VVQncsY<L@6wk^$EspJ4=4B7Rrj`27dp^(W)D@rPUV5s4=Z0ff}#Fwe40C(B%amwf)yRSC-i=`6rO!}vo$tu$@(6#@L3^QHAv@#E0`Kb?j$Bg0SQL_|N*
n{NS5I3>;uX3d1x0zHxU)$1PH3Z0~SDrW<j(GOG#JN;M9DkzDHk`f#cLmLKyU?p=2!S|W!S%Rn`DJgiceE`UA1?eHd1IRD*lh5P~K~gY^KhoM!Wn&(qW+GAv
C5i|P1Ua@%0~&RB9|yFDvxRB?jL{61w@-+DsWfc9&P3pQ58N|>V-25u;6sG*g`aWvAK!*$o;{fWm?=Pl7zvb^f(Q~=h#EmE7z$9NM4>_@LXiZdKZr_!g+18l
2E5~zZhS*8Ol}urrgAEGeP{Htm=Gu!v4so~GARW}63`H%rJzuefQbS9>cYCE3K1FrDFTE7#fOtHA2aMpb4~L4r}B`=eO~ceY`{B2vPwf-^OrVGaIC8wXHsuB
&XZ5>4*#}()RP2Y(9uaON*{O%6s01CAwaDnP^wUX-~rGcPyIDgsX(MfAxLxwZ#mdt_hIF>V>v{SGI@>|c_iB=HmG6<s~kW?s8SJ26<lj39b}m(V1igAn4+ZE
r7%XZMg-b(^vZJ5q#V*hP8m}TON>Q@2;}7!E-J)_7{fsvhQ%pVu<6TGqXsmkMG(z=gL>L?Wr*yyDvd)EQ%Wd!%|ufLQY4fZubxHSGd7SmGKOWUAt)e1l9&yQ
Y0E|22Lr^l5E8>%1{NTzH6|jg+cs4K#tKb>JZGvT;aZp=lnGAQL&UHi7$~-+aYQw-Sc(bQaZ5p+nxxYV*f2COL{yX+umedO7IH+e6y?ThA}1NFQ2(|tRTphF
3ao5m5{yn_v9lQspN=>KiKGf@m4a}F9icH68G{CP9W9KX8AM+pwjBt(kfA;ij8YM`K}9t^#~}1FM7v_74NPfLiwol~Tt@hg@_gW$N5~ZVNN5Am6QL3Pcao~b
;V9C8zDB4>Ca9oq#a#IxBpynD3HFp8BoNRS$YpRs02!2bwo+{WlmmlbcRjfeuM%tXYA{qk&ce2oPu@9Bu+lk27aS3b`_tv=_w46%hfJgT-2W&19C&k(_^KzZ
R6?gU$5kT8?AfR#TV#+Sr8Ol8B9_Aj5JQ#|sUKW`eVN*q-IvXXg5n6rTh?jf({9-eEuud!f3f8m?FQD+s~l~tC;wjl*M$FRO2_g9m>>xv1`v`67(Dz>qywAb
G4<F0GJSGklh{65(Tre|;gc}=GLI)IdJ>_WRo-Vm_k8&K2{@bw^I)?v7-N5u1wPiGF$kU7TP-~f)|vP2q7P!il@CNqj~kOz!qOSj(8&UDj7mDPrkZFyvyGo4
&QRawslyQ=2r=v<5**#(2Bk&F&N$CY$0iPGDq?y`x>L{-jmkfyhv>$O8vfo4a(`72P@@PHG?O(DP)NxP)X<Sb46MKqv`mmR)C{c@u0c5S;IBYPQ?3|?m|@F_
qe=2?g{Fit75KW!E}&Tl{X?tKzilcjk_Qk!(Bq7h%q+m-{PGts$jdqU-yV{D<dR@@&4=pMNC`iC<%IqSW^th7H}|`|U`2R`m)-8vHW507EwaYA`f*{ie(hld
*y0-|hkggyv!j*jcJQ2p7V}%Rlm{U4&x?uY7s`RJI&%Dv*+RV$_U;|5z|i?mD=_WllH~`JwtvssAA%wV90CZQqXoUC3wm*3-@P{`tLsXL_1bP35rGs_BAlQw
++f752Gggj3!xo^WG}kb8&oqiU>qlCCW;3*x>p50NiMJ}jjt_C!``WCpyV;vy1+b7FCHSm(IsJIwY8S{rbFASyz1>Ad)trCAz;IX95LsuIy8Iinqk8w9ivVj
{3S)uo?3RXtqfYyw3=<GiBBW+$Lo|m_H&^qO(rIjNlw^l51CU($DP4!siZn}pniJX<l#9C+;C8Fz>t*I!aE3XRO!)65*iaj5si|K6+zIQYmIJ{r05XqrjE-Y
<mnDmM)M|_h>oL-Vl6`u$Z1OLu~Jr!hoX>)4w8tP152uo#*n0-5b0<QCYEDJ%&BN#O~A+{N#k|S*B<l<3%Gf*g0JgF$bH-zDY|IYq9}vahqDx&*y^2J5_>LO
Kz6wVg9)BcVXvSafFnr=U|%E4-4*cEXq2?5_i2`yN;!C*IicMMbg)HKUyD&=sbv%q_@uj{-h1XJo38h*(?)nIDrAQV%->@4UbPL#u$&=Nq?$zyf6jYh?7=Ys
ORVb(n~}2ubqVJVlca_KnK;3rk_0GX>ir$LG(<o}gvfx(eA|jPX)qZ)>2jBie6`Bd%#ar;N5lkSNQNMZgb;ybl9Ezi!zgKAp&DiG;RI+^4I#@3h$`vsLO`lf
rUXeHKOjpVuOCC45ET;`0|?+ah!hMZ3*dVYR5bN-Sb~OuPf;LXg9!a1pLB&3Diouif!m6^?pKIipzWvzJ^(}9LUBby*{+P~iwSU@;m5?zy8w?I1_JkYtNKu(
PtGhKjH93m0n&}KV1bAM($FSLSvx8pyo%|d@RX#|E`S3<!6G^aD;Si9Y)H@%6>NbLr6n|mEegb*U2sN_F%699Vy_q%rCtaH#?FAlBcM$olq4u32TEHOaGOPx
by`Lb3<Ki`fyqak$a*NhJ~a}LgrlNlk{1x-OXdK7L{QQRK$9H0U^~Dq!JsAt_{oRpMhKEgNgz`c6#r$F)>)*WcC(-+*fSASFqE`wMUo(>4k1!#JG7BmuAodv
M@ndDp$>)7KrI78MdA=Slujik49KIH!Twi0xWJqVC|HCVY!HHyWzoU;c&f!ujj<mmpz`h&mW5c_oxDZEr?u4gOoj<x$>D&iT3Quqg=uI%2ji<y?Y1pz4inN;
-iMJNF|A)v!~iq_K&8#x0h6T4=R|MO<C0?^qZ~(gaC5z%44GO(&*$PO*#jpBhMT(qxC5XbW&k#%s#qvOfuLoCpd20G4j5FR4&@DdzznJeWOPtDfN_*LjC#Fz
JTd5*K<{KTg9)s?jl+Z<KnHqrN34O-L$M2uk<%E|;J#R5_9@{u>4ck2f=|u;iRbJT?8#2zo?(oKyOvI!x^j04ZPK{{WRgN4s%c7+eGLN|5k=U@W}DMFGSO&T
Tet18;%(16l4LrEM)1Sp#1Sb%Y+?gjL7A?x59PRrh@~6Mfv39<Rndb7V&b}W#K0E)$V}kSLVPLe3a~s@!m`-U$+rp&7gniQ6o@CKEDa>`1i<0-;M5JRIr%Hm
0rmg<JNmwb-B5hj@QMmg8xpto+6W++x{{`%o3WFbCW{89BBIii256a@LMV!AiGYYIsHlo%iBf=|*v)ilXriQvBGHtJk}4Q3jKWf-HQ92-F;M9ZK?Ok?F?L;5
H7=7{z|7D=6-`7@EFBo4tqzu|0-lWlGZYkzN=%fHjN;TVjFQkp61p@5#KcoX69mg8+qn!t)PxMQz=b_Fip!xXO=w9X8mo!Kaf3T4h^IEF(&>gMO^j5lNYPYu
riD696rulD{k(Eh9?obF%_fDfAi?pCDKJD44GcjPRFr`}+8Lmtq6cFzlM*zf1Ta*DFcDC8$r}TkMkI<^03v1<wcD;7R8Un2z(FJuBMhNTB~nbp(m!bpj0XV^
R8<8PFwziLm>m+02@qX4kRl;uWs;JW`M1WrIfw!S<O2hgus-y}`JZ(I=Hv8FrW<BMypkN!98Nf)wvOq~zX#ZF1N&i9k1!2=W1@zvwUp6C#uWhe0U^t$KLbJ6
PKJ8t8J~2&!~M5tvYgD75n!@f5yC305hijX7Hn`rWl@MGaupC(wWCyPS~LY9na)Q{PAG><p)`geYd~95v4>PGDOSr{U}DhiWp>m|noP-%l7hfoM5rl67$-0(
wlr+&86>T<1jJBNOC<#VqS6GNMU<tX4%kPk2W?s{S<@9UX~xYI(wc%pLT!vlS{zn3G@3}Xz&OMel$j(X$e}d`Sm35q;wue;Q6q{jAt5NENf6Rd4KY$dF<Kf2
#2-`%zTtd5X8z(%GElSx)e{jkMGXxU1wkzY!ZbQGkqsn65-|)!!4MP_1u00?P!&`q0ZP)81w_QeB>_lMFha}?C{j=qlr<2PfkIGH1uZO06jT98RX|fg62vG_
g)vnFNYqG_6-5*UG^GttQ%e$7!I_m>5+DYJh$$#qsu~iaR+f~dq$mQIfQU*$f|Q`8D5NL`rWSyuriOr^YLbO%0)=Rx3R)VZN<xy9sECTHq@gKF5u|8XidsR6
AfPBIsH&=zp(#fQ%FGwA?%!U$-p91j`{`6R>Vm|aC%-SIu+F)O`D&(GkxQ0wF`6*ue&hLT%zH^Jf%ISj^pdRz>Avn&JIGDPQqWCHr5UuwIrG%g_eL{=tnd^b
NGeaGda%Sa6^JG_%G&|08bYE18j+`3N<&VTgkpe-Ar(JVsF(+<6^KZyM&8_M7niC+g)0zfPA5-Yv!|pe0w97C*+*NN4&%BgDT;KuqAhIdh7?bKEQ3^`R1H-W
6-^<84TzItQd(*%8d_4Bif9u@s_G%yP^6@wOHl(-Kq988BB5R3!<Ovk`t-zbIWBV%J<@0=d?5u(zy#wc^F!1IiWpS_lG^~Q4>&jnKJzB{+yZ;Iq0vd@wHQ?i
#O$HOf#gX0AXh;Z+2+7?+-qGpfPX}7yziV6Q!FK5iC`lTg)fpBiBCh>hmX1N9^<Qn+3Rp6>NI=EpwhSJes_a*06H$bH1<A$ocP$zHuGf>#`p>Vh^a`Wg&x}D
MDVI8NJ5N2BkNEO&bKU&G+$Ueb_g@mw|1tqRPw>mSH?PMdI_I2`N?dl17Qtw_WK_zWF`~$Qfg%+9c`33fka9XL;c8#&VKxxc^Op68=?4|LZSiu2<IQ%CI=#p
f;Zm4<peYELH!4Oo!z^Hd!8c@m+c(;3t!F{r~s&mH<BhLJPt*%f}}hKVw{^N`Mk~|yZs`IzAm9OKaMb=08&vNU6zd<0ML~>;KGRF5X1mrj%n2e<mn&Gg@|TA
rAh^vO9L2GNQR}I!X1A9srpeAVo9rj=jJ1AU>GN__m&SOJb?B`Myne69#11H;gBaG_}zSY1>^h6M+{H}6~tnRhsrId6f%c|QS*5TLRNy?6Gce{Bu7D2O*(X8
t=2f=MXCAO9uv;Fv9kN8I*1}HM^Mufsf-F*t=Msr2GfQWmD)f*M2IS|%(`djCAL9H_-7zw>&1jS?#UwdMTpE3aatCb$ApzxN?9MbVk|LG?*%%3clHp6tNg>C
i2N7YLVRX{uwsIftWfcTNZ(-8_q{sbXMh<KG3v*Le%am|$R0Nkm#Gc<PTyC}`sLQvTKZ*RWkx9<OB}KzoP@n(hg+t)Ifj(_$sGc59AgQNe&cq4Q|gR*pMWQl
G@mc-RAD40K#4EyT2QK}XrQ2xm82+$p@=3LC@Bz$iHN}nP@%0V;8|jRzW~tC`4If05)c(ou3$i<F(Wl7tqZY{PJ_q@m@n9$xrRYsKIcjQdk!El#8js8q&$+l
PsL6zzTxJ5jUMex)D$U5H<9tq^BA3Rff^aABU=PG1Hb}(Xg*$Ejwkm;vt^t8nVNSv<=XA7yKB1xM24ZiM!B)UIhs)mnwM;D7268C6vJfLjYMX!?z?Q@oKW*l
RS#R;{-qu9W7oQqhSasQcHDDZ<mBI8Q>n?B4u0)kdqr1%gK+z|Ro6GgsT?rCyqec<J%wxSgzziTt`_@c+W$G@++Aj9&`iNF>C6;NOodTq5QO_+=P`0@XC9>-
!oJyVr+Mud(bHpenTZl$*H#LMG!=F$J#N7qk*wmYnyzbBJCf3-Y!++X9mqrE?t<yUB$KlDCo$b-hCH7yCDB9SIGaeO?zSjyj0Nl40`@J5V<GJ7dCVU^&S{+K
EY_G`Zud^>8Dpb44lYfNM(S>k*3O%~-0zLoMa5C)cO@q+wNqYf+?Z^aTLsNYF&*C4xLQQ9n-CNc#BfAG@reo+{iV{O))dLRqPd#m5-f|awp3Ss)7{DW)}r<b
D!GE6M|In~O@?h)fhvR+WX32+M%j_|bbe`q^gTxL><1I5q1IeI%bdvhC!Wd~17ZDwqYyfi2N*pU69$e+YGoD78M1~0Q2MHg3KFQ?q0^BLKPlu2{8Z!q5+@Kk
zQ`I%8f)qy#pw$|DMSjW1F90k*!rTx2l0r3zaf~0s7MG3V1kNBVG1SwS(5&IraGXB7l4CQyC4pbsns(8X8;<>NL9qtNK_GjbPoIfZSiYLOiN`J2@l#nhdLD=
nj^#`APfFl_yG4R7*OdU_p*aRfXfs_6*Mxb5>O=+l%z<}R1{DYsSqO|z!Xw41XU{d2zZK2tW{8vAW&5SBO@U!LJ=T@69iHc6&??gQRX73dlHEPmWmK)q4!D{
NQnp;(Upb*A&3baVGNKklra$%6sZYB6#KA0KriEfALNmL86FM3F18*&muX_7#So-J`AB$_>||+A^+4c&{hJLc&@%-mu;lkDdng@kyQ?UilF|o9^+CbZV8_k?
ejo#+5`-yAtuY1z5{yb~54txH^pp@igr!aMkr;%0^8reIpiGbi5S=Kpu_#TV{pNU$0{F2<y7(^WB9b?O+?{GP=cf@ZL_tarOXZlgXR!DdoKfppTOyJwD#V>9
8C9A>p$;!|0>EIPs!n+~l5iuof;$;mjsS@bNBHm5{mlO8%;exIh;GvWXJ4eB03i8+{m>rNJzxRwMdF^L`I6E;WlGQ=VzE}`AE96pooF@Z=fbXpE|ZCpm=jYt
3~lR<uYckOK=v7bEB9wpcd=LYFj7@Cks?tn(g{G+NF0x|n}#Be&(GE2fpcPGFrgpO6;54X?XWWwW9xLx8c+k)d;?%I)KRQs5FU}<7`@W@C)gg23TAI#PeatX
9X}Uw_$9v1S;}237ZUVeF)9*+ntYao8C6Up<`WF*Sb?BK0~y;{65AGFD~kO$jRBY}f0}?5q60NRb360fpeuVjW7?wDy)tNLmeRa%d1qrecsR_(1JYGFy3n(Z
i?k0LX?%${2~kN@&o{ROjRR-d1Zp1cf+UH!EqO;Q-AEP6O%t5F_Cm_TNg!Or`c>A3s7&S{d(NisWCVa=6%;H@5XWh@5C()%n?wh+CmJLiMqdOjF59+uPG>xK
cGnXmnK5?CrbB|ZhDdh6ux1ue?c+vsvIYotVJXh!;(-V*h7Q<Z%GQyfQvrsQf%-NdTy;Q^@2Ud;VBU>Y3asVT)^m*stng9*4Bdx7Lo#9w4JNfWvH`9H(dv4$
b^c&{AH(3^51<EU-amAM+#UUTWPL36cjfbgGP_ESxWYU4?Y}y1_$lfG)!*(EPcm$3IKiB~5#1;U-VDioK5pdtzgMB}f5YfHemVkvFdtkg^hPF;%gd!s<DL>D
;TwVn)B-N90OU%f_(+rnC6rIvO(@Km2qND~C^9gpe_58ei2s$l-4iLx4;<D+Uw$2+wgk`x55*@2AfkwAUXO@v&j*>v9DhE*e!&b#$Lid2r2-esfrLnaz8#4u
)m2dHGm~0Oqxxj~o;`lp!9Mmd=9p#11vXyR=>mlxaId)&*~6cfpa+ae6fFZtF#!=m#HmyXO+?a+%F@!5iB&}h!c|O2g#Z-H1qjtdEg(?Dl#~b*(4_#hqR@>A
LWHb<l+1xc5>*8yBGM%aDL{xND2ebzACbra`=v;sK0}YO7mlK@?gZe10B{i51vshqfWK0g2icHA^!XFWKCnB3LwS@(@`YUu4_64GMJNP{fhZycq^GRn79{w>
8UUfBNR*&vDOiLG1_B9znWm6YB4$#CC8Q`SLOv3v31}!HVi1^Kk=_#Fq@oBZh-8M7V+bS=QY<AB2}3Yb_<OW8&?x?6_J`{po=l%uG_|9cDJPhQgv=vsrZD}C
(rBT7Cu1i7>TVk{wWF>N9isRcF`)-gP=1+O6V)alDow0JG>a1br{t!Y4Py|*Dmyy?pcGa(Cn6DP0)!$@3}9$Pr9koa2SY*7dmOfP{Y)GUgHV3ukw+POeb>|y
gF#9Zpfu8glmUc=3~Rq2A@vCkq#&Mvoxo~joUvxuup+5bx4ntl-KRRJl+gtwP}%|NfsYJ<w4aI;(?~vY<1P}s{l;vDkO{1y@t1~NZ6N{^l!VhKC~$`;8p<C=
1wtI2Jo%=6icg9VeU@K4+r1L2t_l^}9ovaKyd?OOq4?Neh-#HR`0gGDBq7XmQPVKu?9>S-l{->4G#+p?2o*`Q8XR{i@)v?WvjBTyhjA#;O#z5g5}s!8Dz_^f
y`QqceW!d8j1)qF>WUD`147~r2%q@^0C52YNf$}HF$J-MF*_J3N+|!!1}o?E?v{#BMoHEs{zIlkNz(pzf7)`k+Qg;6Pf`?tTl!GJM#s*YI}Rdhiq^sY=7Sxw
h}vrd%)sGdO)CS1*qdV&Oke|7+3!~2w$MHzd_77(sF;Y6LWGDErB$IHv{?-p49iF*3epFxGr%lh`+z-Y=^%Swyd;Q9sJ++}!B7N9Qc*xbQB5I3RIMNrQv``Z
B~-)^B_kCTR8av#B(T8#-?xZ|B2@Vs{GNpTpw3yJpS<`o7;b~OQ}&=}afIOrbHLdqhef=hL?<aeEDU0Db%0hAXi2CU(}kF8IYFF$7qlg%v7$jM>krH?NT=3S
kA3iO1J2%K5HL=Hiqw4}3pneMJ?{CcKM^1K%L(z5-wxjUa6#i<?SX?Kh;MYJN-lx944OL-|HFQT=I-w>w=EOW=kY0^Hj_irX=m9tUB{hVF4V~|HacV&b}qy=
Lq<q_PK_4=cVv*%O&h9rLpj3C7{&s`(T`FutWh4oJ>*-*n2WrEVHJjB3)S-R03Rpbt4MHD?=a}+T9Aj)H$Tf$Nisi+18ROwq^e^eP@jn=GBJoKE@YgKZ&voV
Tw$!RY~Si<kMwTniahYDJ5qgpws6pI5(-7Z)j4KsXW2A~!d*~8`@TIoab`cGx4!W@=lX3n5yA(~86iw%?QAkUG8o_+x<w4_Ow~2A?(*{(4-q8L@$OEKiSizw
WRA4<#L1>%T`6v4QkY<-DUC#Da}bk2AH#OvJaE=#F0PkwZ!h_?VK88!77L(=?C@czXXWElHgw~X`~+yx;{qI?D&=~+9H4wB>L2*Nl@wJ`0pkXmf<TC-npoKR
1^9=y%>2q}C<+BAN(w_qa%6Ws^zhJLTSH?8fz#8Z;&4!q1t)NI+DWf6yy%9Bk>nlcdtt}bfKC8|wM10R5Y+^g0Wwn1hCa`?zbZWT34tRKXKvrzCdcXWzc{D!
+~o8rEgJ--`_3Zx^HCtD#6;V%-NG<j4sEA#j&vTYZxaOy)8xL-FdA@O$Mj(E^Lc?o5UGCWPJbqKg-;w@LzEg-DzOAK=Z^k6-HXd?=UU}384g+d7#b7a@fq2^
A=wmyz-at*Qv5ZoJ}wi*>gh4usIb3mgy1PO(V5~S1=B@itg=B9H3U+L{GN=|K0^GTn|(}!q?snHUtdpLHwF)Yyy4i%nOMXZt}bJH+WA>kow>kz@I~=VhJ`y8
!TcdNE`=#Je<n3`_%W#S>z)FDBoHvcQrLM6SfCJy!E>kK-%KQ2=-?h?oTm_V3xu5x|6K={uO_+<6yg(+X(4B~UtmvX%`dK3G~;rmxZ|A&$+muZc_1WYyKNsr
DZ5$G{Qa0OSUD727Z1NXQ75X$^06L&snt(+YYdzQ%y4WuVLYur6us!NN$n=!A7Pz)W<wk;uefF!(KgAXGg%c^Y&)!);=6-f<N#a%kWf-dOZmIs5Wvking)|W
<lUauFA%U4n%pcQ^%LEJ3$grXXYcLVy0-HJ1Wfjh@av5(vnQb?J2@Zry@rXNeU^-GbRQweE@UC|t{p<x+ijQ}sJI=%@SpmAW5-bWRw~_~;GnxaNnM`c#OQU!
#1+#U9VfBjA9l)olah&wC4}<gE+IgQxj{8zfb3$)z;P=jGG<x|j1hp{=ayZVQn178$H!<9?%f0vi?XtFb6Y*xYQ7!q-X5jx=ZoFlr8!S~K4QsZpvP!U4|xOc
e4jVBekr=QadYkA^o27`m<x*8mYk#zAi`w<BzBWF$DGdS?`PfIb=;JH7w87*Xg(d3_&lQy1dhTO3%K)X*tF;&R;WNADu!Nh1+&}Xe446PaCf~3+h}P7_p*^y
yL+_Qd#;W}>}B2vfx(HJh7lk?wx7uE(iq$A3l98M#BC!`f5|Y&LA)}y0*r+1)JPdh5VwrEJLiu4&97Q{ULcGJ$<qdJH~^=2jyfEX;u-Q1@f@dvx0j|gc!zg}
gRK7929<CSA;kHppR|w)P+9~E6n)$MAUOSqE~pz4p0WB*)B1!u578tm2-K3v<MzvM=pK4p3?+^LaTAdynQ(?=rC6U7Pk)$v5czLPqDoJceL3p^ljCB?qHa|L
{vwj75JZ3*hq&eB%79ne(m?kjXvR-=9}>y@$;Vos2!ZKfq6fZE#4CwkU&lo6hkFjBo63f6IXC=9(8?%ze0zl9ixpNd6^X$MQq)Gu=|d8Rr&~YIoh-X%9!i5^
NI=kF*oBFhwXhYV2A2y$1uUxFI1reSq8k<}sJ2GhV5*8jf&rl@inKarbZV#yqN0eUlpw%KMBy}|f3g8_!UQH4OO+~#0wthH0-2f`Kq&~lh~%bnQ!!Py55UpZ
M#+cLInD=7CaQ?4zwk#LxAo^h<FH*=>tdQ_*gEId{Fc%SnaD_{MFMBdxa|TTy~~<@8;7^DZ|iY7qFFgIfx--Ea9NXjGjX~hHcmL<;L%YfG{RDR&MF`{&Q7)Q
D*Q_EP!JmsUi?@&1CK;+8ZHoL+njRzocSX|#>L#UXa~Kf3j&o2j1@cGp~<NN$Z6^B`>$9?9A5VVIyl~<XGT#W?BaXdB{X?2uylrv57eHz3LQ9ttA6;^dyg<i
p_vLwA|zs@u0Bc8hMHj|-rl3e%JlJhbkMR`bSy`6DDs0zHwO$UNwgy@qrno%5X3MLkP_0ZAPNY=K_o)eDcGg!!AuTb1f86AZmD$kL#t{dWcF`^C#eS(6<rB8
J0uv?f}JtN@x5?*x0sOT2brCvz>-m4JXq7kOgb|8!uPeC0lFTB$@IblK+=qmv?EALKtv=6l6X0YvkP6=JbD<=I<kDb2&7AE`S)j>&j@59fWmPmVu+BSnf5fa
9|!3S^@!3FW>fJ2k76ATkA!>g6R6@8@((n|8AFaslC5qkXXtCp^&~yy1OGIG2?`3T6lMY<AYupz7l{jkN>YSOhvmcZDzSr=_L7*fDWLKk!fEO94<pEQGzW|x
5}AzD4kY>`Mof~~u|Uvc_jTSLF!`RGpLfHYB2M;*kL|k9O$r|eN!kJPmjzBvBgVz;lK@FEF?^#11q4+UQc*&*4Ib#hG;e+71XM-n`tpWD>Ez_p<tR80b>DdK
a2>~n3bThpiGcO+^C}>yQ9y_U5NHqzLP1aNK0lyHA^xEH@^_5^og+BY7<fHk>x&(`&sZ(!3D5=A`awR~LWL<>6s1~Hf|(&zrC09<AP^nuICw`?SaAWlrt<XD
E6_mxKDX(^GS@l7IX8$V$y1aJT%cQo#lahgIoR(%+=gy+=0xE3!=<n54z}t+PM$}E8TgN$L-&2w1|A9IWWo|J>LClG$5=Rr?o2t^zg&E{P7B|B`gqvj*qx7&
^cTRC`)4tT47;`m=g%)Rw39?-hm&H08W>=}!wWA3?Edx;Dgpk22M7nlkSN1N(kQdu7g%J>6#I6|@%r<;b?ym}UtnnwDMEzsjvf9-PS1|VM3^&Jz#G|cahlOJ
wt%2u&B$*M<5x$AcSk%}Q)Sp_d6`2f0o5FBZ-$-DFzSw}oVpS4As+t%SW=%?x7Ty?=;K|tRWw6kLvWvY_aDQO`+hoWj>e-}Y1++qV~L6Wzc7--agQSh9dnts
PBu=E!Kikb41{A8cJ`QRu7q-;z*ja6F(n94yTc9GhN&dz<6!78T6E$o1U<%RdN5QmGuYxb#{_h7KtpMD7kSPL$R8d|_9Tp_6eP(j01~YS^(c>?c8a9~<X+Rq
s2q9>lLa(G6g49S6Cu2Hvw@+kBpyN68EAYzXa=w7;Pd5PSurW{1RwTA0YK6R;-9CFdU>6@AMNq|N+FbjfPS6^qXSS6<xQ9dc)-#-B=*CBhpiUTFn-@xepny9
143+U(XknY+E>W66i7lnFb8$G$%S`EwmERV8wsF>=2uFJx8d6+3NS}LdYYQ=!GjwhaQi-!DV8{d$vcpf<oO}XZr%slZo({UYbW*n^)p2&6(K<;&v<E*x7^kg
-T`T7z{l{pFx4=jtqzypn=oLTamA5b*^mQFK{;d>%)&nb_z3n~LUO)EG$h8U(0{*I3Gd~$S^1HseUfB@PoOo_a{(UwSD5&Qietki5qQ(s%&=t<2SQ9wCWa_?
2fILfTpz2@-tf%UwU_;|hV^-2PDoJiB!r3tC+V<K$PxfjG?J+*(g83z1E6rv)Q1TXHU+|lM=Fr=5(EW4$Mw9xQQ~d@UhTk|DY^n>h#@E`so{j7K4|racK^(0
PpUDPBErSy!_kI1LUHFoW{TKF{<f>lrX>yXOOgkx0NP9w#6RoiNy=m7-#+!B-a5=lj7L{Bqel(J-AMp3fG9YODyykZ=t7{_NR?TX2Lu4;6SRXn8w;!%Db_Vf
htk~@6ogSe!UbrF2xci*^pig0CN;4E=xIWbOJ@cmEFKu*cGJ)PzI&BbF(S~6RwOlVAUb+|B<@GZbec5oIO&i>5|tC6(o!Xng_(D26y4i8xLDe~osV}NDW#$5
A0P_o4<H>3TOM8AjtfSLDq<;#krEk(Xh@bQiXnr{Vf|JMvAxNnLfZ^gE|kQu(NwfrJ-C31l!>6}Gb2aIl?+J$#6cAhQxPYzNKAv6&Rq&VI0HpP>*sY|V=P4x
bZr*ZX*{}A3RINxX+KZw-x2Hw^S~ryGY3`{kX5cKh7nvqSZPv3fKrO8iI^gphGdeEq@vl|For{O#t|eAV2R+4AS)(v0H+Z;OY?$|h<}IEoSTiehM4vpwtiau
uw(<k1`S@L@d55U*Ky`<SH6Uk0iFf&$kQ-GzXX(;f3p66w_RK^e*bqF4=(gLlO&_A4cdWEdLw|q^yPN|XNx7uaWzEKr#u{#C-emc5}aT*sY9%eAm49<(48lY
c0=wHIG;0Bo!KagLU1U^PCIL}u5&S&voZ4RnWVdD927g`_`H9we-o|90C!=Go!uWuf$S0Sfue$_8Y&=3kff$0qJW5!5*Dha2}ve`kJyLj@MI!k*~4rpqKC;2
XpWlJVbEz^K6VI_0EvMkwE)&+qKXYJlM!u2R@m}W5K_HpEa0aR5R@cUr&<g_lTN5D6-v8XXBmwHrZVj$M35}Nz}BeLG*uB4gb``L6tvZ{VhD{b37|V*svd%D
LlvVNWeR8x>>N)(YY^xNib8;rSFIGOK_N$yYC3UIQ`-dvLK8hXMxvr1yI_to=!u~Oh-w^dIt&{okXEJ`fr=_ZAfPIepr&btS|UcVR#K8MNKz?@fRrI+C5`+0
vA}zq5Oam(M+bj}LUEiBu?a*$6IDy0(&FEeKuiF3U`+ZVPb0Uphs#8x1yD>yg?$6kyjkc1dB~Zo6o`g~zr?iC946buFpBZ{$$uI8|8MdRVA_n@9kHa)pRm>g
bAwSKq5ToiJ?CKWAkdVfNMkwfiw^`ZSe8vW(vBsG{SfrD1w=&=NY?Chfrvs+1ziw12LA5dv#)`;il&Z4rU{{hqG;2j5|v3yKxnNfQf3V!r3y_Wi6Uv%l8A(%
rm0ZqN9`i<3dmp>j#M0oY=kmEbVM-9{)M6U^SPzXEmaQ;a0%L$BC`EcX^3i?MhV7?!wy|0x$(utJ40md0|woMiUEO~prBZ>B2r+6D+qiobii{BGIO*p0Dk20
SB9-uVaGmtCp+Qs3O?9ywGfeRjW&*N?Ro>=p%0`1bsd2=H#qC(W37vvp@QwFyzewPEAJR{^0T@a#RY&~Y=MfvL_6?}K3(qRyuN;*Kd2eUYd@s!P#3|;JItP9
Y4)1)qfFZ(9pxE&<^`c}rxUdeqpm9wU~p-#ueP5d9o|5F<e+(}C<P*k@W%t?ynED-WBcbP$r1$#K^|ZD@Sp4tyzm=Hr^KiwYQ$&9$_MlduDIh``5Gxb-sGCj
Prg8>UC2uor)2yxfv4}}@MgK=dE4F0;W?6WfLMV(zGQ@#25$bx?j1=O^4m)hC^Et-p5wuCcng#Kf?3=|5l|56tkcn#zQnTxQTCDZ!G?uBCV<I3ku*{Sky8om
goOXB^Tgp*7lsOWJoHaM1N&e@#_>rBk_sr80)~>JN@$3nq@;-|0;Q-ZU@BmUp_mA&ngUr`h*FXuVpM@xg_=res#%(*YHEgpAu6gOq?&1<YN&_;kZBqZqy|Z4
2?B~jNGJe;3iwDE5+V%-il`-7U?^r%3O`OXVpAl<Nl8!=$h1uohBWCg#VL@|57IsxwFTnOao6ud4^UrXnuFg0eE0M&pXvYzh;QcM4ClNDi7(G5!6ga0!o5{r
J?DpnQ7{4^k+1U$(W{8uEB!)2Dz2JTk{|L@5E9WKY<R`qat;gA8%~5Y%|Z%fzM9?zl>)-S1hE8FlF4fbV|q*))x3bANivze=IOiy#CCt#9z;k6_d*8Qqjh!9
kSD|{^d3YVlqfMYiflMf9gqqVB_aWc$9(dh5>*jY1hGU-Ge}ZW6cJPqghNpkMGf!1^BWzJwZB9kJ<;bhSNo_QXSZ;z(+?%0%0yYFb}1{DqJkC)j<=c(it=xI
(p}j{D@Ae#WkEsYxi^_?3x0E+4KI%;wa&LnB!|zP#ly73${BU81TiyO!)F^N;lwH+hU6yDk_Ix3VG{77#B>NqT_RXOnS#Z$25jw{ICu^LZOvvt)QoUQQFyLR
dj^7LOS86d)p<OWce}4B91w$P<RtD36F*KC#CORMGb9z!S1`j9gQE=5No<9c1C|KGG7$x&77XP%-l5CE3Aw>bHEA_@aGjDA25H&VuOdIJ<3<jK-KKH?s19M$
je&H!S6Lil2n-;N$E$-S3Up3gSPe_WFpIPZqzVH1v@+Gxtpim&5Ho=?>;weKd43(>fMDR-W64Ujn7SfB7PBG1m5UNb13MeHcY<+<!9f_P&P1GU>f1FY>XASe
0*o%SXfZLn*c;a5H>`rg@_yVk%=y8eeHV5Pks_zV3S+b#S(D}8XhEMg2zw}f2!VVgx`{W2_})V@luCiOILu(}F@qcpWd;d^&~%2*US`U3lJ(Woxo;`Lnza`7
s3|I(Y}vuq>`{umI!x9bfH!hq&9;R3yc-{mk_VoMZEI(3$=R96bDZj!q$ez}Mg?Ukh9a0IAee|d>tK3&A053IeIeJ`$pMoaK<c5v_F0CTarYQ$k8PR*gRU)!
w4JWz?IMZL;;KqYs)VJfU?O5!3X(~Rk|da-X<&*7Vp>LgVAsKebb8lkt$EyX%oTFN#Y0A6f{H|esuz55HtfgQC&1gKxSLKmRzG>yzU^NT^79XBZu}k4>K7#K
V(Vcutm08oCu}W^ni{&q(I$#I!flSoB-A;R7Z*c0JcoF_Y1bI-)2QpW2f;IYC$RM1=f~PB;J11NM3P5WxJ@C%%2*y+b=2{`-+*&w_J_uCr(}X<64A0bBFACq
JjsGR_K$BKw^THhh=S=jhN-0In-*s-oOeiaKsxyK+srqMnv-I-)PcTXDf|Wiab(1YLI&B!hm4&%)zz;eQ*0*)XmkJ&UmLtwD#JyhDkQQP{8vN5Pfie$${#bD
SiZQ#ZJFoZ$3Rf*WYW@W$nG-6GM`ANsD$jqJ8XpF_WAN&78)E$oIXqS)}|+Z7LH=;_EzlDO6bjQ?_4J0G9*!)FtV+I1#DECL|Me1=TS?xqA<=KXi|=th@fN>
sA(`5C@>L>5-KV$30HGUZt33{v|k-i&Ji}jNQb0N4du9s3z!(IH46zm4TzZ%=4Mcm&W<j*;-*V;COFQ7hBE}(5u}FzR}seD5lXF6WDOZAsQ`_JiDwFU*+jQY
Hc9}>xnkjjTtL`Vl7d)@S_@GO$6#fEp;b--Z83VWkb{P*%{*4o;1!)v$j;s}i#3EzTN{#@Y{0`%Fo|sti-(TxlW4iOgjvDueVaTgabp~1zo|Mv#8(c)_j{sy
UEp(Yhp$FXhl%ixn4~c&nkk#uQ*)~%)>|}#NE<ByqGUm`gKu}T6B4Nqg~ZOrg_>m1#2deTZBJ@)5>6Zrbd#N=>0Z*EamKF{Oy@f0?J5Q9y~arnY=jY}^Sk5C
+fns?-Z=p;ObL)gfJs_|NWw~Vgv=WfrlSc<tR|cnaKRsIrig}d^hxI0-)JL}za)iOAb)qeSDgNve1RRisQ!O0&c)?6JS4YQ4;h%I-~clbaU`icJMTJ|&>}@1
gdfQ((&#@4L05)mtTu(wdPy|H6PJXONhXpCI;1$t5*ciQS`yULx6v`-cXz;Phf%SZj@j$mq3@G!P^ZEXQyDj4%Bxg{F~!}s+XJMc2x`=#lmH4<DNQI$%+eIl
FVOc;ypp9f7n{$VzFy5xA)+KgkvEy+&pvMHnChO8#-C3}@G=5B%(90E576L_13@b>EC;8K4D|p<yc|GCaCi^XMx{<w4s~O`LnqZUWS*z;HOM0&&uSb)gXi~q
fNjK?Pnu3puf!OsWyZ7aVFIN4Ggi+-J7hN!7l&ADE+KO5otS*kKO?Y<7924dQwtu^H7u!1l9~H<=q^qPk7>D4RjzAE1)Q1sWfjvaa)v}E8}H7y#g&Pz*kwwb
Bq_RMha1qQ)+XFe69LXF4v--!1SaGo!(^Z0K*0LoJA9TPa1y}*QKLkmwn<Y!J-LTZGm(bpYt;-B^gO2;pv&fE^11}mI`O^dp#*IHi~|o<f+G)JG+h1@&C0ZW
odJN!-W&mPdeWzwW?T^CJ(os~-?`%<r=cY5fj^OM(r7!|tBn{;9OlI_2X=yQ*zcN38hyhh^re~)9e3#0%k2GO{xM+$y6hg8>QAtW8)4B4U_Fn<_4~L3(_KvJ
0i@^sanMl{!Ti>x+*^Wu+s(W|IuR%VDHJXuNF#$AZ95ZAr?y%d>Cs}wigqni8X|CtZ6z5|<Bi`EETX5NWcm#R4~z&ApoYkr<41A^hD@oE(>T2IVnQClGEUBn
<26Y|Lw9i8GR3%#@j>Zy`8_%bUIf78=XBe(4$M(=Q&2}x=zC|#LWMkoj|&3vF9yeu8sVre8D<<jx`}IUlJpwqcX73^cUaG0=?7zhI9<7?CIIqAVux%QfzK4$
aoGi)JRITVB<psE!Um4R#m;p`P6lY^1|0{Rw`plZ%DNEfdT8m1y9!-_biPOzT?3S0G>hiV4{Wbm=*MkzMr7S_9Cq%{T_tj)8!?>}njIPvt&={)I3v+u<8!$i
c_&#1w2jA$RaNBB?Rsa6PBq@^iGxu`6viE_kq1e;WXl<`8DNJv;5)jQK}mo&TxND8Q3S1Jw`06ZBVkE3Zf+PJ&By_EE*34eH$z9&&TiJcJBn+pnU6Nsm|(5v
P6IW?bj!e;kbrV5^DffAjvmho<lI+cTv0qh1@_}gCG!-GAuyi$wJ8ux3o|6q@$ROE2)ImqN_wKYML6*HxXPDqj(Fbo3{l;hJZEO30<dz3b$1V0+&G-aa=H|z
+&SEeq_vnxMmK7772S)u4ib&nK1Lpr7!Ff9e0QcChQ5#jIEPIjnh`X(g@RoJNmW47h-t(WGzp;!3LPed8UUH3O=xIBv?)VEP#RN6DNcaRQEi39=xT_BpkknQ
Fi=+513)ILNu+Q|7ZIeHLLtV$qd?M7DL^G6v?!HIjVjW#l!T!&639p~L_~oL6f~s^NkGtw4Jk_#QpCYY0RnB50i{==6f~4ADZ2{3v#+-JeX)-ZPW-o~BKT(q
x_$tl{Q6(BJ|7+HLZHoM4T+>lKDMkr7TY(MhfH9!Sko3sqFTq2Gg^eubpQ|{u|xO_^?*2m^%xUv&AzCrlDOe8$wX5WlThSd*TVrs(@hYB!9^huUoVsMgD@ey
IVW)Yasm6HoPR_p8x?_#zmiY%CNQvJP2~;HIovFtN(Zwcp&!n}H&cPXbYLb(3PWnISF7#uUh)`dNmZYY1HH<p9$GriKm;8S91u)|5S2kfgh5J)K|nMWNKgd{
G(eO^L^TjZ5X6m9NPy6@023)eMHEq0K&VoKNXbJ&LqMQYN~}P{hhtb#a;zk#M^Z%aKca|B>%tGBN~z!@jK3xo|J^h)hqU7Qgvcl!e%*R!A{1D~u<w&o?4g2?
=1-V92n1v_sme_SCu|y0n0=LTO))h%gAF7UQW6US=nQ?6@je5PVSD;fqF4zJx&snWB-CgyfoO5Y3&acx56S_)Qv{ODrgG&4Ge2SwsN;XGC}Ij1#!$qf7?li2
1uV~WoW3V*bTQ^`v-0_c{B=|AyS5PWj8Ho@2y-ATRD+P|rh0}zz$b4cFzp&7C=YbGfnPFeQV5Blpps^2qNJdrX$BaPXsSdhLZE>Zp%2>wqsj6F;v!O%L!c;K
0n!PiDH>RSzWf}Ykj^uW1r{B^2W$ws!%5l`gl2bnBKU_6+iY`!Cy#f}lY-C>-a)n#6LWygK4?}7Mtau`;WcOiozVDXgb(>3f>55JdXeON(6f~GfJkC-NYw>E
WF=vr5&i^hpJV7~)}a(AT^p7VP5$O9(bd}nRE+?sAs85g(1OxrUNFs}1V}77<Ld`{Im(YuBB}`06EAE68dODYt3uvVNE2=<ST&9!huTBr(F{=GBu5ku1aZhu
l;Rbo3VKgTLWD0c2a>HH>m|{F9zCXHsjQvdrgMSOYnj(b1LTRJ0)ZcZgXtmCfOrg(gq0@rR}QmiX(d7yAfTb`FP>}5Abdh2M-Yd>2CoIP?If)TOoG3Co5z6d
0{z%Sudt_pmz;c@C!7MW!7zGYGW++SNNcVQlh{C^1u;Z0#Y#|B1Vu!ku)q@np%4_bw5WU@pFX8vkcz7#f>qImu_l6nG@A~gp@^80D^8Y-K}KZJ;Q_&McVGhS
ih$v6+Y-XyA_!Iph9x4-k1Zu*dCz%=$e;}Q!Q8;<HHd){wUV^P!8$BSYHGErAY+VTAW4RZgNU_37>Ld+cF6P~Pzg#AZrG=TI@s2vq6#NFM{&u*MHNL5RLz%J
m_jOHG-8m(2M9tDmkwnpv6R7Ji(*L9IHV1+uEEC?Qlv1}q5~${iee_3+f@dN5TgWWGDd?!(?HOz0<i=VEd3-3P~8e9j8Y{jIudDGp+Yt%YeVJI&}?7=5{MV1
EtrE$5W!GURz;woYE3Y-X2qCFWulU)8Y!WofW}uaWR(*X#7Qtj$s|z?4F?cblqeUaO!gk*W~qrW>Cb`WP(?#D#6&jBf|??TmIKHQacYC#5vRrVKo3_OVie(i
WdVE=0w7F;xIx&E9YNm+hNNmMps(r~HxBp%jv#Ol-272WFo0@dU}@To5u%Z{QY;zN74^C(I>n}qP}8tRbQpoH4j|A|pmb&}#&;S5mevR;qC-VEk<vsP7<3u~
O)0Bt#;8HUa|CN5MZu*eN+Bx<Elj#9kfIG^Hli^Bp-{fIpr%t)B=sRS$@7dvTV(m=WGB1paM}uA%k;@IX(rFRF=YFX#==g!muAkeqF~hhkMU&Jl@7q*Cj0nu
eoQuYF-ca~Fm1Opy<X3FNS<^jn}|TrJl`q{VJ&m(1%zl6DH26!M1nyE_yz&~vk*xTRSjP|8wq3Sex!r(@yvh1BL)Piut@Ef64CsGi2plLpY>9UH8|r3ESjZ6
pZ25$4%sx!h={~l!$dNLu{#+-o%J$xpuoVTXwj2HnQZ>0<E_o91t!jKBMXExErJ45M66h2-$qHG@w*XF!?tulc+g&|q%Rx=O~`P5?r=%9=B7|Z1z3q3%rNkZ
CKf{`tSoV;8B5gXFj>MAXmP5I$r2p_03T9xg)t@d^x_X<?Brmeoy}f2rQ@~3PbJ?jO)L=cD(qAiheUJwP@r@e23sj119~`{Mz&GBvQP6Oa)#c<B*;TB>(0H~
n=@T;&Kch<4j4~{0Fn$C`WWI~Ou6sgslW&Js9{tOj5-Q!@JH!M2T+3yzVqdT`ZO`EgH3WS;T}pF<i8Ff{&N3%RjIfX?_7c!Bp_16m{t>_cs*m&z#=IrpuC#E
V2UB4LR=Oh5{uMN@^}>_!xDe7ltXI@Q3)xhNBhz=qB{j5U{BN%2C6%N=xQdQqrmhf0ECKyh^nZyUd!d_gh1;mo^S%E+aQ6^00xvsfL{QK2lbOlL#24Mgam}J
U3Va8kJpTMS^|On+*X19_T_@9$iF6!%KU7F0m?=sAIB(sPXrQU`yHUa&{~fan2kYB#Yrgs$Fd)Ee!yR3L_~m0OnHZ(ql~Kv9E~yk-v{D9hvhp)IsV}P5BDHA
5BAGIu_3jGLewlW!m$BL&_t;~KM-F9AV-);4`j#LfCCaZgD9cfLl~4w0+FOpHqler2ho7RN>qLjWWU9;5qUs;r2`Vl)=1qMeb#YN5EVmIgW!gMIvW3ML?5q{
B_bY9EFvC~3h-9o^eR}0`gxK>j0l^AO^rzd_=o!H0*2BNRWy*u#IqN)5boL`kr5;37*IhWtR}7=HMt`SHV%J3-kE=lKQjbI!;;fV8diUR;d_9hj|Y#U1S%H{
06(1+)Pf;@#~7JBJZBWK(kz}W1W^G%_$0j2szpJP9HH!-5Hy7VK>^7)*aNvSOVflRDi|ncJ;LZZDNch|fock%AJsS-YGQ&SiKLTfJ$DuiX2gp_@hIp`RUQ(j
#J)f@0ibkZF*=ASse#liq@<`(NG7x%N*YP2py(0MAT%gM3`s#qc_(&C0NV`-Q6SKpE~1u*Bu_$7#StNl4w?Yq==)?}l%Qn?`sN8JX(*&AsDPkoQ-4e#0r?+y
(YfE}rkc_UosQqf#XLVP@~OZYq*F&@<h+pcx7{ne%59J@56d7r3Mo9^Ax?8HXM{hu#@a(FU|p~RVBt8CF_L3uRfZu9PEh5Ol+tYpP~$N;rkW~<juYY#yDs5+
Ks|s?hJ-0QXHj_cY3UA@fWj;mR(SP?en01U2fIxYFB&zh)sKE028RF@L!f#}fYcjpp$G(vjzBT;30)>5LG0+eE9|~V9}zcujwNIM4VkJ)f59c{Ujw~yE)rc7
DoSp{vT(mS_Go9$8J*A8r$ETy=QlsI-JaVWovr*5*@kaFeg}oa`LMW%sDC7=qn7m{&CbI(&YrI^Jd=d!-fs=K?Y}y^ZZbSErMy?9pdr3@N`{b-#zSUKd$;{U
S;`NHUU1u>(01G;C4dJ=LsA832S`NUs~A_G8w!VT;cpB_<s|&4Uwalq-T_3i(#n<F2G<-fn0gf@6cU7u0T7)8{!{i^of(|8B<6-FivK94RG>~sz8=)%h9UgY
`(ZplB9b%f!NfWV(x76R0)Q$>p#UNdh`u5!kBBN7a@8FTg9@RdK(qwHObk&Z%2YB_RYXA*P{|04sX#y*C=v)@2n|8h=LA&^bOe4#kcX&;_7kc?V_KN}Muvj?
`2KsU#Gn}%Szw8zAI^eyl7ysE0-!*kX}^G&4GPS^?t>gp$h>jhgU@@b0hB`)fklPAJr49&^1>*61o@bKrd%0g#JBzbqx*AT*cNg4X?5i!k2DU1{_erxYMPsa
d>u=GGXWAwLsj(2fQ2BYX8MQ&^>)G3aBd<=<PXZJDc@5G^yNJB&Nm%vnr%Yt=sG&@`MY<GD_qxg#MRWbM8QbVU>4dM)rbMJX9RT>P!_)$fLzG^|5<kyAMWuT
);uTrO#{oHsN~r`c9h*UmmD<-!}rP!K!0e{R3ST*<^~NMOA#Bm)j0UZE8sCjMe5HG@(}tF)kE_h7*82rYDnl&=R<o9w(lk@iK(Q3ssN&rNYp^UP(K*aQ4B#^
Qxg$IG*MFnNw!IVq?%-?scNVuN|>gC?3k#Nwjd+T=LCq_#A$)(F*P$?jDS6oAlOJHlxGnLbq}9xN>EMPu21+QKoSx~R5Y}b&`J~@fNAr5W1l=OJAmOZ+2#XJ
I9@yL-jp0`AvrKp956%(lT^gR#G+=p)pQsNSnRq<I?X{rF;qx|LNIh1Du5cI6SnMjH5Eyna-q-^Oq5;!iXShF&s%7;MN35kB&9<L#CeQTS)7bfEd)Vs-B7HI
L=iJVKt*d3Ou_^WEEEJt$YYwcS?4t*var!54K$HN5dMtdnu3@-He%5MwMintO+^t_Xl;pn>J0APeS3nBF9T%J0U&a`1kkM&NKm3dS1_W)1%qvz=)ma*;#WYl
gP|)<l7UJP&;g>7lxS%)2>l>3BnU`Afk0CQ*MZHgw$|DWE|{E1+Y(QATxg*5*a}q+hehT?S9Ea{mu+a%8UmOhh!_ay0HG}Ehc*(P#y~FG%<jkw(zxuAApJ}r
y6aUMRHMky-r;%z^CwE^LbZT|@&MJaC*6OU&%m64g-LZJ)g;QuCX*BFO&9kaP?%zhj?iFekR*bXSt=C{BA-41f$JgL-earx`&{lg0mPD+g^f;NRRIvwLecwi
iI$M>lKd$wnrl)b3RnZ^)YkD#%(yEioKY0Skpx0bKs7_6q`*p|V3?M$@CvLo@HR>M&lAh_SC}8}ousCU6A(DvB2a~L7zGb@?!)MvD3t=Hre$Ip28D<gmGlHu
IY@v~3rHm?LJI#NY>AwiT@p;HK|w;3BZ2)jb4-EutTjR!z=O+wdKFSYK@kKJR1`=hBmv$SRtZ8_c&pY_uUQ9BFRioepNp}D*S_(__J84QfzXr$l6$`&t*jI#
5*HZ2R#Y{E0%Qy7_lMp6{1kj3L@5{k$X7yW(ol^c(dfW5D8M7BN0|DhC{~J4JN8RH1pBpogvM4ykNBk~zp%-OoKnG-Vkq+rMG1#%eI7n#JwiMngfseM0{0Jj
C?LxSID`iaB94><pcDM{3rb=}`koMI)vU$aXx0V{FmX7-c!0uhF^nE5C~w>Yg%|H3zt}Vsi2k3hmrog(nu@5RA|i&F27U+OaRCpye^IJvki&MhKbk<sFh0f+
+&$Ak(zJsRlL&l+80Hs5k$Zu458L{+MqmmCASp@;6a5<$4FW^}N@gM{PtJd)WJR2ve2zs*)|5X}=&Hb31`rUX&)MirPz@+dkqr$cHAJ)p>7yZ}h++b$qJpUc
kZ1}jf5?bsO%$y3(jT%L6`aCchsullszjwflz}vWvXTtYQz=10Gejdv5`;n<D2d0r_h4~9dLM+LNJT*q6agy)MFUE>IaC|B$!<XNB}C#38i(e-KJFP5pf7F{
!v;blq|unt8V}(dCDV_b97-x6<*=(-r4ss_$)PiHel6EIfv{o18(sfD&$m5D^Uh#~v<ZNQ0F?fkw53W^{`@c>(f-cdZ1XmTG#g)`ARqFCGG;oRqrWP4JWAaK
IBIDMs-eWMglXvuN-^Vs{kKr(7{!f4W2k}?uf+;5u^I?6`euHYKvOUC`Ruwin{M>xAHPtB-2!ROA;N}3W42WGCT*_?uJgTWV5FL4j>ehTeZz?1+^+|TJAB!i
bQ}od>pL;ucuvdDbB=ebO^tUH)rc!1#E}I)EloayN*^5Z9Ge$8BdY!$xO;51vu%_d+??|Xq~$8o1LseB$8G{6cJ8!Rs#-Z{6(SA9ao9!KGU1b3VYF=ro^D(z
=n`CbMot{Q>_)wI*z9f1-q)gX_;>`kVHQ^*Vg(Jm;_LRy!h*;P594VhKby>q9pE(jqrwAAwE0daG8S;Sjz!*Fa7T9GxGck;PzkXLu68&=xweLyA&z4wQOAID
wlyopPvlI=^MsiuZF47Xnj%-)NCvRLV*wOMJQh^#Y48mlv_!3igb&ulAVbk%)A|q9fG|iTHu?u-9v4_pf-WMul^UDqL=SgC+-*D;oDp$VE#1yfM(wLyd$!|;
x?G30#Q^G(K$$aJ6IZx5dML0+#Aev1xiJ(1zwAF>^kySt5e^^if0qkxbkiJS${>=~8)FaZLyE)vriNU=<v>nPwB11r|Fnu$CsFf*dk4TCNlJMRqqT7=Kmw(e
5lPSzNlKWzVi{x+ZVO2ZZ@wP)Nxjj>ryS7NTREVljcOvuhGToTkKwS;X&g>=m$nd6p=A46Vc8r54}+k}M$J<oVNYZW1e-!$&f*9&u%Xr%J1rd*Ue0A@n1*pA
)CU-17k3jL``&ALPI-}Qp!OUp3z^_>;T^&N$myY|aXt_a7)(h*kR=F0ls}-Dn$gk?1s|~R<_EkkmY9I1sVFI+uNctR@<^IWDL~kLMn1Fj$MfUEP&dL`dyiCb
F;1kwg8jp152wP1bHCr&$wxn{cIHE}2GjnG15pbfa8pE@X~Y=(l^QWX))arf_Bvu{$4;EG#vxd3ipB{#C~$l~#|fl3-=jL>G_{>#xaBh$lKEIYsV0(j?Zyl3
KT^&i(`Ta`GSo_Q!r+Lknql-s@<Z?fILJTS*}Jm}jF#p=#^G>qVM684l6M7(AU)cs087}lI%`sV17fr*Bt{&G4W~9n9Vp;z`;)g!5fDml=e>Q9k1>FQ;ULwK
6kvBrk3E3>8i#+^u(Y>Et_)*&w;b%lxMY1H-ES+`fW(_OD(ZOvoxv~#AWR0MadvWE0&m3?L%ugKzi~#ui|eVQ5%?u1<Z*C53unVP$wQxoCtg5^h_h3ASgJBG
wBAlNVy-1*Jji4?b|i90e<vkUjm%)gea++Hhe&B*VpRr58i&8(&pMkHJ#(<%_=$G|j?HA|qs(L~yl>3F@=i`^z^HQd?&~D&)mcYsp5+~nzh_2rXK8!WvMyyQ
hW3HNY6xJEC?de<N@WAKril-*kkcl^g02-uSWR>L8#8fr+}+vTot=7jhpyd4GqdNlIS)I-Om{kd{rl{ClOI&n{O&B~he#dKR_0yBKaO+7VGaPuEg}$7kPOV%
zn6p>uQ$2ls0+2l&qb2f!doD5^^+b<GI0<!25n-Zj27B>#KPI&vmbpVJykG=MJ$Qh@a40|S%PZu-pZ!0o1?*bL%iboPRUX?B|J0n8i!#j%W3ygXoKqfQ`HBy
LlHv}i4uh(Qig_>h?S%?l$axDLj=Z(svS(&uuxk#gaVN$Xr!2;1{kUHKG63FVOQR&WYJ50Fci%0c!(y+(}4e+2vQq7SWrB@eNNBIy!B}AUFpLU%+Sa|Pgo1M
12pHv7L$dKGY4^)t{u%8Ur<n79Ti_5Qea`kU}T_LXQl%_Vtfo9a*xbKrEoZs5tJrM06rmvQy>J4sVgXnD#(cyG>m~GB}jy%D{`V443(oP13e3eW5f@^pFhTh
Fu!amx#b{vst0c{R+JFMsPjQ@Xn8Bz1*8xpLP&Gz>#z>c9#S%<&^VF0G54ins1BV2{IQ!BHgZhhBPmJcMM6@ACxos(d*{oB>y$Sq6)BX-v^W@Uaeo0h)f1?D
b<wJvG}unsE50ccX)qJFBMYi3XnT3Z1Q}04F7P5TBH|FlOW_HD0m?!UWHM&&JNF`diQ?~Y208XH9#_ss{G|IQ-vQ*Lc}6GFH<-X}Z5r+Ar|Q}eSU<R3GZl<`
xd>N6>MEv1f8N*v!vn}ygau%hxgwWmGG4%Y>F#`31%ePhW5K%tP}=m|V|C}_ooh=P&jQn+p0uDJYyv1yDt_FV8b`}3>}ZezZ(&sK!UYGo1K0ygrj%)*OUybv
8xV$u^Cp&u2*7WE<FSFe-5pg!U`ZVvV%~7ZR<2pl(zlMy$bYwex!t;gClO?a_PTJ!e~Jx*o*Z8Q_jr&*V16<SQ~~yf#V{a@0^N{&L!H3wo_x^LPP>eznig^$
;ozh6`Sd&N$aWNUXrcoYh$|nfV4mhzOqL&M+Xj&IJ!Zq%jv<iWtCDtM1mP&<DjvfP48Ya;bxvvLkl>yEm{D}lklAmieP=P<mlCW$)+i|=!LW%}*UupAN49s-
M)S5)JHyA%)5iu6Ztl?zsM|dU@qpeQtjzbh{v#T5#tr~Ckbw{Y7hyDQlQNoVHq668PoQHFMNHFCTBjzB;1Y6y{0jsuNb0nKKxi_=DMM8k^W#t!oVXP1lR^Zr
5L7g%PDmt%Iml3z4^0YCCV(*nK-B~c!yy1bgfIa}KtR<{6wMM9PC`_~j7Y^ujUbFk0zwi}q!<%$H#P*I6c8cc58(sIrSGYRxd;JyxEBURGLk!vUjDn0_Na9K
IZga5y}cyJTN+jb13ljw9&h~^eNG5Kh4U<g0?F^-srI&Zew+tebD!D%yT`5$1XU86UZW7aV|>4yLVrz&fhqjm#*Wps6$2ww(=n_Xb))sSNOi~&(L~hDQ%glr
Y+?dG8%XE}TVx7EA{8j6s)?kE3X+IC+K4JzVoFL#iYbbaf~26TXwZg|ilTy;ySGfu6%5dXNN5ce8)$-Jq=cZm7#e8mi)BYzGggXVs2C<{=id%b9hbS(5X~bI
URX7zCP|2*0&3D}XxNCsFiAA)LYo+hB1j6LXiBCr83>6s0O(GUD5fB!38a~VCK-t)SRf&Sf5I0P1wvjJ_Bx<|h!}#1hBkFHLqJspGqZ`NfS90(nwTPpf&#IV
Mzqv4su2}QFq8^*)RPnxOf4qbiIOIurUGbW(9q}zngk*Rf||}<6+jI|RWJorG)&b<Q&S|tNE}*%Vvq_dB9<kpn5y??h$)z(zB|!_$eFBB27&TNNEJiYB@98f
G*neZB(t-if`A~VB!I>$vcwe>6>AYlB_&Z!6Hrm0bi|t&(CMLAg_<fT9gMY6vL;B7XbFlaN@{`$Y6=Qqh=HS{R8>;UMMW@_P}K&5RaFr|O%xMUM2xc&1w~Xc
P*F;kZ4|{)X$+`URSi(m(9Ba+L21!5P?S+gO-vNj6(UE7IEA8$B2twaih*gTF;0voh^PvQXlP;%f|O4JZvNQ!#}<PiPBX6wA&}6>$w^3s2oyCJY*RV@OyG`j
LX(I=Xp9yZ*#zW}5Fra8@dcg4C@t5I8KT)U*-v&TiQ(9!G<61uRHQiq3sRS?)7_D_VO|?+&O;@66xA-;sv?Gxsn&{fCYXYPkkA?p7>I_DC{o7M4MbBLB4Da%
jR8nvppB@~QW^?-7y_wi0;wwF1qBw)DT{0nL<72VQ8Z0e9cF4O5~wLUHBwYW&^H=ELP7^Y8y%d;XR;>}7}#1Cm?V}F+JJVHr5XcmGPML`gB3wA>>48)+QBfz
Swv1L1BDfokjM^Z6i`+UIXR4`N9LSk&qUHjBSB6rP^uUp;3)w`Dm9id5=o~-WibeZ>Wa$FCkDkiEMT#m8X|~^VhTW|DH4)k4F)2`hf%i0LMY@;Ns5L$NC2v$
v{r(WCMsKPR83mN1q~HJ6imjPFpVW7k_NKPL_kOpD@iRCP{6=d5>ZVOK{N$YNf1L&P%$9^RLwF-1R6&{^tCdv#?ou9ldTjKE`r$6;da466eN;4fUIi-QC3I}
x;UuS4ksG41Z=5FQHYX)MCo*?Y$s0cIH-OEjZu8w_J-_e`Ft_}a>EEg5W=}6qe|#PBtqE4%vs`cDyYEe1t~=(Q&e1b$o@O9O^_7<7^E2TPJR@wNu}ksa9DXK
<O24<XfY;s48%i9eXLX1q%m3|LMjP}Vrn+ljY#6vs?!A~*wSxDRc0xqri7p=rYa)j0)Wsd5R}Drm#wfVq&C1%FAzFjfzst{eoYMHr61m4$jHb90znHZ5=+@I
0VxaVlr=yTGhW$>^S4(95Dyfm`~(SPC-}(<1bw`|zd@g!%Z4g4wPA~=9f!{Iw#wx^GlDI~JGWeR)LJnVQ!+uM)rr+j&NEogT`9!iy2BR4YNy6{pU=lRb&{YD
(3m}@@3S8RD2DV8A`t2!(FH%EW>APyq!fipQkEqsDki3?N*Itr5QHcV5Moji2LE3=1UiZH5wwV~h#{Evcq(|wKg8xE{0~5cySLoDGu8m}=$>OU_&R=!?fkep
M>o-b2Eylqpwc;QqW59>L-j=kF)}3rNgqx4tO|vK<@!zg%m=&_KTs$7C9%N-JP*;wm@4EUbjAaiqH0o=KtzQw5A`0{_G&_emeZJmYGj#+s-Q|i3KNfVJqQo^
h&&)PazjK&R8>_<_l7zd+PIsZd8NS|8q8)Xp{i)nsomYq*LFKDDul#JQWVnZbks!^MtR$@t61o!jWwC*D30LQ8@oqw9fPtC#!aJX3{5pnDOF58okeOJU}}({
>|)!xu~bwuKr+C01YKGaqqJ;A7KG4>3JQ@DxWrBZs^UaSie;Euf~Y8_NIF<F)YXfjiE516QjHBZ+1Qn*M_p45+M{TaPU0tQ5u;5M)WncX_82xg&c{VP*qmI6
i*fbM1D6BYf+Wn+SzEklVy?+DGK(-BfIVf9xQtStyD8MpN#es)O-&uEY9cksjnXJTVjxqjqqlcW6LGhG!)VMQB*3nWmG%w9VyV^r@&-fS@7-;}h$-P$_*_8C
KU@QqI7&%B1R%%ofjA@t=u+7qv$xGS=JdxD*~H3#prV`Gc7D4tU*7wkPsAS}CLTP`vi0c5l&)a?*QXE1HJVNaWv~r091v;<#Dl;uSGO1y#PND~x}l7=CCr#<
PTQ`eoXdZ3ZuRznQglDG4?}%vJ5%s{A|k_Gme_BtdK=pYF~XD(T9mek-4slgMo#CUsgnaLRba5TuUSlBcQYpvlEFO?FX1dP(oD}7cx2oX!!<)8%z?UdG_*wH
t~Q5^KUd})e3m`JfC1l=EgBv}-Uxep<Uh`Sl6K(dpP2XR<X~(NUD^vYF!yDFpp)K1!vkJU;O!`}ka7Ki1Mi34gZEi}`!GyQb1Fa837PiwJ4C#2W{1h%W+IgQ
_pH6-V?|;|L%uiorRem=y~&Bw7$I}0WDKo--N1iLuMp>kKG64vs~)NJL+V}T>Af(4iJ6l0Gl11zZYX{PLxbmOz*+OOpJX&2Yr?64XqF)n1t5{Pcol~!dFKNe
-dIpE0cS3f)~DOyFyoEn5u5o_Vj#&mc4Vm-E7Txh4?zcx4ItZKK3Nmmb3}+wrKE*`k|35!C1QzGgfWBw$=)ByOmIo4I>sNL?=psY1`APr_L&((vT=OKG9F@`
QDek!7#W;6sXZC{QWGTXO>0N(U0QsmWD+)LbYgtBk|tGSL7a@OK}aut-MR7&@wD8@STYF?TTx1p!l^?Tc_n9rhNRJdcLnTjz=kqOPVY#I5x`XO^cvuzrw9kW
DJKq77wbV1C3+A^RC|*%>At+5X&+)_JeGbKpL?X}r|0I+RYCgaH>VVpiX9ydx;x$IqwfIi_XpAjAC(Av&AsZE2cmPxb0InQ#sf_<blkg~n8BMMUJ-_?we3$>
!B4`&XPh1G1D*`V`w>-7;?pH4)B8$OJBjLH=z4tcG$-i*JuD|0mN5Dy<?La7(R?-?$Bqs%d*>I~(!NCMYp-g%NoH#ya@AWXQK+jXXzLVFP#g~%iHhT67_psZ
QOfsjr&SQeL8DPv+h;+eG|t#7O9V6+t0Zcu#xmjT98Ddurv#N18w4f}L?d9hwGKo=tCU8js33-xuDaaP8*J@}r=zhn#}$y>2}E6NNmj^WnPyE?y3|pPsW#LY
oK=FwZJHvQnWZ3~@$5kmU9l*=Zsez+oF3v05f>3hVsaR(h{Q!f1qO{X&}JafDB>fIqZTR_%c)T7IJm=5Yq)}jrdZApGWr60BEl-Bq6#3AD3FMWD5)j$J2fS>
w^{9o)eaj*NZU{lTV`t6(GvkguvHX<RYU}l6q6>1PRd|3j+*2QX@bu}NQB)y%j-k1DEbG>**?#lhv`9(kvxfDqL_#v3^6<eeX0mxcm@^r{O|=7J2nC+^gD3I
jyCI)pPi39@b45J^5Sk)#NtH!10m5m#kevDQ2HT=P^1iQ|7H$$NKzOoVu&S*2)@l%AOX}tKZw8EB}A-B5dg%kG@W0+o>Y8saSjJg{GUUzJQ9JbB50(EVqyZM
m81xopdy$kB1l*$rLDp!e*{Sd)e|6?K_(E;1bqSk9Ry?FqKFCXr~p-0kd&ank&>DcDruUSARXodFq93{5?Hw>C<<VdSdfiE?;hjPRTcdeQUGj{J;0qq0qpf3
4}qMgvG-z+v*rD#(XpuBrHI{(CC4`(p1(=I-uH-k#6=1iPe2e+^}ewPBB+=_gnYwSV)Y;&L?RGTB2DuTXn3CTJfE~b=8$5UQf7b%g^~nva*E0G8$PtAEf~}I
+%OcNkKFxFwKi{Br`89w1BpIUi@A~lDLipVz8c7A6h(%LG_ta6qSceP8>VrUgAm}QcAR3VXLs-MtgTd3&)<;oo%|ddM;HnE*#qtvcsV@ILSs3S(i7P;N<?ZZ
!?A6&d;S@tQ1Cu%(8EbieWVXmksx|}L_^$aKS_Y~AD|%^C|VdpAJ&4|0x*Amp(GY0h)PI`iUpu5Aed?)D54^XT2KO}5LgNl5F!Gi7K$pMYAU3XS`mRrBBH7Y
hzg|`n1P0>k_btJB0^$WQi3KWXlAOYiK-$bnj|8Ss6{Ag35lctkdYVypeb0AMj)yxLM5W9Ca9F8BpD<LVoDGoAz?;TB?_e|U?~tLp{Sy&1_>o0gr*{iN+L$!
PXHlkVj3z*7L(DC@%C^?e_RicCz5EPDJ#eg4vj=K5R?ohN(6)xCu~U)B{eV<r8P|rB?APJQl!&Tls-d<^Rk^+k)brvf;_Z_k0nl`VpwG<LSP9PnDPfPBuTG0
azI2C5EK*)gw#~mXyv9Ja;(I`0OA4^d<0ydA|1W;fMs+V839(YlPHZKPy#^-Fi^BQ9TO8ovO`quq@qnIQi-T2N~oa{lxd|%h=P;|l8Ozmf7Mt!cNY#c1q}%4
0~AXW6#$VX2<Qz4mn{THus{)25^FMqQL>4%lTg%RQilO7N@*$55jumoBe4+EB~=u57XUQrq1c>BrK(k#p$Zi(hb&7Ei<MlX${-VEHH;8YP*lV;6chx-F%U^H
4KYnHK@&6)1Pnrx1QJmNAln%fGM}hECpA~*G)VxVOoV{fdK`~O*<~D(A6%&-*W|z**ijFqzmA%Hb!QK6m{?6jKGq%h4|w!by$8I25f3NJ0C_-GxyH<8nn7k(
wuGSkv}=aN1X+zoIFdS3RnHJ&d=AG4gvJdgC8&%}HdeOH-CaG?EHYUlX)#3;qmJsj7zr98Vkiibbn5BA1yBM~q^(QXG8o9t!-vbdlWaN+D>yL%PG18&_5*-S
kbi*E(t(yoN)dw#u|94){a-<TKePT3kK7)=zC(Ws-j($b))GU{U$gspbH0CP7u;&2mh)M=swPDa0D7Vo*kaiY52&Xm*q6}XePEU?xQqbx7do4tzM?>8bzLwB
XIfes<XA{=nAH&Twk_%QZ@VO7A*XJUuI@x)8es-fScY%z{PS1a=5LT|?@GYB(3NSfZtlw1*n%P>eK?8jm?E%<BN2nADr|E6S)gM!hP2^<*kFj$`fi_ZdFNX}
g70HixfubDwE8+Y3X>r1cK;r|d4PfE2Au5AJkO%JgOgVQ2|X3#3`!%Sg}Qnz4(<H+o$v*GE7yjaETu}Iwnn*Z5&|GyJeAttu3+DQg}#Ny+1Z5Vn&*x#a2>OA
k86Er__I+Bs{*BAef(hzN$MmxhK8)7XqNDS%Si1!_~?+3&9f0_TEbKfYDvc12x0@T-S5y%pd1euj0_+reXR`dJ$RY|I(rmRYMRFk_agf&QjRF&qp}1HvB4R_
nuksw$gu3Md8r#2N@5PZ$8d=Pi))33YFPxhsE{Utf`B5%3n&F<M$<AYx_hde)D>Gb>oN~(G%0OR*eJv`Zk;2rlR+1dDgh9H>g|1vHn%KI+ge&X>f{F|#SmwS
a|J`&72t-}W$Jg?R<y=c@5)7sQD%?<0)xAV<<n?<;^Ku!?CG#lUAUroo=(ND9MI_S0wfw9v*nF3t!?;gb@a1pyYlkydSb~rnP#9ERWycuTa0w5uD$Drhg)!{
o37+@ykrx7ySP^%3cX(ytiz6iTx~?$ZsM@YnD2-ak~ZZBF$)E8TA5SA`xWI7Kxy?#p`i+)2r4$wL|*Y>?Z;1_ClJ#0rfgq^anw>(sf(rv&MMf#kYcnD3+)nF
js#m)LQ=4Pu!VrFp%^>t;q+;R0iLyn<vWg<+JaiQ%whPgb3{QeeOaVw)s6OBmckURxtueK#cLvg*x+gQH)4Rkx|x;&%>usi`>Xp}5Dg4q2C;Ev9u44WVwUJm
J017M*--UoJoa)bF-k>HMcU7N&8gN86*CPnF+q&5Kn#t$B3NRKbwYsL*XnX+F-izkLJ0TqXNt`+Aexx#!|*`BH3W(QqZ18$%(f3GD7Zjn#9OS;8(HeBSL8sD
X16X8^9BS>c9v2xJEfy9(Du;b1t($PB^?jYud77;W1=4EMp^DbB#3z}gdh$Vg{?LTFqp%PLUp#)t%mxmM}b6JqRE9tb}ZOzwrbms1b4C)>QOZX5u57qypI+O
e`DgjUbR#i8Un_h1ZXmiv<|&;j-+@^%K-T6TG~xA2D9cFCKzn)6r^*s8IVO7$;FzyVJtYn?Xiz201`ADVOy*m)?@*M5JLb=xki9^3TB3T6g|ME{H3Io_uPb(
c)xhZU}zD9J^qMKNeBVJOHjHZ%o+%fNF83Y<{tOr2UPm3)<+rGNSi|{ARd<B*<6c?av)sSEJx`3zS+%;fPMt9Qgv1{b-G<;Z{|Osyy~{YIIYvcAq+Y)gl*Z@
@lk5ycZ@__N#AD`k@NRv5m=Rr*8l0cvClaFZ_iA`9w!~7d2rjK7;(XC(v=uiC{p!jajq!9XpUnep(Hp}%<9qxb(#$&j+%EZXDE5=)0w43hdOEVop9>VJM9|Z
M>0J_hdX-g$tI9|Vi^Nm?c`q7bH4fpu%x=!y9`jfVTiTcSRmmT@4RJx=h^6v_BGC!WOb!CZnkJ^Yvi|8$nZf)1c;4M28d{r6OboW==`-p4|b|UfrP`TPz3Cv
EYMa?<1qE7w<_ro4qC;EcGtrsfKG#T8qpM#s~_R8RdL7ou(_KeeedIgfe7{-zjU3zVswTRY?~Wzw|zC)_vhE4S(%=<X6}L@jYKT3+tO#P$q@%p>KAZG)Y)y|
gt}|pV}zv((gsyli-+fn3vo`fea8;XgIa}+wEGdk2tF!a`^E(;yUg0u4Tx%p-z>!MyUKUUrwD4^0gCZ>!>j{_G{OfL&A4*ICdj*5`UoMl@Eqt41=gy=Fq>8i
CxtV)oWpvoA`J@3s|yD{0EgMfL9wG+L+PS@^t&@@RN~(P$JD1=B0nBJB*F0^;sV9OI@%WjH~ETR<dS82>HstID0Y0kAI6w0D~b^hry*9)&h#F(kt3s=;`BQ?
JaLX}?b|%3U4&#%6c#K|f}W5JEoP9y+IDv_6kW|?deGcp?bwV_VUe}a$x{yZ4A*@_gMEBHTPc|z!f_2WQA|-pC!Tw+e);2j9yVlCwW5NFJQC{;F|lQ4TO9db
x3X+Hru9ODqGp=hg?;JduLvcI+P%31{upMqEQEkX%n<<vUdfTFqX`I&%&?U%LmCNDwb_my@-KLCj?6A^6sa7#^;kfHTSEmh=@2h`{cgqqvq!ie(Wpm)ovMUN
K&Cb0Yt~W;-S4G4Y^hNwCvw6W5Xn_p5u}y^t1SW^FcAr=^V4~)>{zgD%$L_)DWX~RldKCd8X%utUZ;ELlfG>A$<7dp3#+WV(HhdVQ?8r5%`!<kCrPA{>276!
=#WE7kec55=x7nw6eXoUC?NzobaGsq5Q(iW_ck>txGNgNuGXfX83NX(^6R5`uDssnt>|caIcYKK^JbB{I66EM-jHv^9X$dMn$+d>uFqJ4J)RyM7#DO5Tf4a7
*bNXOmd`76YP5&mN)G0&x!{V?!a#|5Xs=rE*LJX}GYJ?C$#Of{9#`eQ+YrNRKn9Ij9}NpN%N}ci<qRdcPC{X*!Hyv-woqQ+^4uIH45!|M7`el=E{Osh9fn$&
?aPkZ#prW}vu7sHlq8MKExFm%W~Xx07^|J_iag7>EadJFN3)%4kTR_8L^+}Q>zhE4Lp-kzHhF=PA}uX9&9Q>4+R4DjIGo23muagF3{Bp%GoluLyq$G@vs&kR
M_R1!*hCR&P|`}{fb7-i{9MZcxZQRMsyncfY*KEG6cP0@Ul1Rj|3oZ72MQO#UY}V58X%MmWTQFOOi`L*&a&xm9kdtELC&u2pg<QSf(1yD@jZF<6E&K?NU@uR
2CNBFW*|}!6GFM>(4KH@tD~X2v|#3+04}@>dv$aRZF-l>g=iB^ogjj(2QoC`?Op`yg$IIcKB4;dhNv(?q84d7ghUrZo>h8tBnQ#ifnr*mZMv%|$<jf<&2}4Y
a5lM+E*Z-;NNF1Yq>GGc+>C~129&tb+3`dOC@8I<Aql6njshn`A9)xC^mVURx6pj5^msh;&Ur)BH@qEeYjXi48eFEhvfvMgUbe{kHn6ZHNJL(O&`qafkY?ji
%0k&H6DbD=eD^1-I&VXw3)w-DuR_&X(F+Uapw=_bM$RyqJJp~>=QVb;vnJ87bR_d~xoI}~$l}$0Cx276Cz=L<aS=GdeKZY&!1^B37us!XXfFPT1dCwQe{`u1
As=3cjT7O4ph2PuGzj%O*RE9WyPHln31!*goI{)Ioom;~$Aik7y<_SyL=hpRfN9SNHlz_G3ZgG}Ym+)rhk2`L;cX?^XRWYW7Dq+cK~nxo<Vcjybp;#3HK!NV
2|1hz2pj6L3di&7yw7>)_jp<21-1=+-GRR~y84G9Y_yKa@H9Xk09HeWn>a$+RD~!;VZ@P{=WbV*T45AC=UJI(VI$v{qwiJCV^$19InK@&F%x4srH<9M(|ZE-
LCy*U7(goOnZlYZD)VSVRyP@f4PX`y`+10w#F+_oKMz-db>-T<WCx4A6-XBq<KLtc(DN3o?|ac6=Z~(GE0qZAr<rB~BmblTF^{4R`XVumc6SwT8S4{h&e6^w
O~5jQV#AbHw;}au2tA(|ouXY$5n|?`8(TNxY{?2xvw>IV1DT)ABRS=1fbyVV>GEo=vzHdym}o-$4WD`8<O&_a(BGAX?KIdqpv$nk#11m~6u8M;Z=rbuTO1!O
V&NeJd!c_lK$x~Y(%JxhF}qyk9`BCU3#)T^GfCg$LhNjNQ-8hZ)rRl)PMugo(}Io-qSGsmo-rcfZqpSudiwKwSCH+;dg`FV<&+A7FTv|Fz}M<pV}Cw8d48^o
cG~F=W`!YMMCCm}<#@&16_bo7q{w{%p$A`j4H6GyTfUebWweU@THu0c3E0aW`eNr|k<nweQ1t>fppZ?5oQS@9*L=w#`*D3X{0@8DYg)5_i#|YDZNhp~bcZ=0
V=yt7f_eva6r%z}tr{ge0T0DYb*PA}(R5@17ExM$X709cJ$-Yb%+|^;YK!{0aQ0(SpI&i=onM=WqH=;H0s`DM!U4jUnJyiOmTV$6jNIhLMZ)LH-EnAyL1>Wy
ek4&Ik30HLUnI`<9$<d+3o3-X2QQvl=655CZuU_Q+(2=N)sh4o3}~EV(zDbt1f4NyEr};f)ZZpfBv-Y09-2H`D>vj8XDm&gw7S~tp$qMM@$Ng<CU>2(H_L#+
NFM7p7%U~0QimCrGr-#Gtx@%cqI--2$YEtHop!=rJ+*hVvx+n*lKG71MEIW_Vj7I-<a8R(NDBuxD)#v6b8nv~A*gaP6eMBAP8W;qpE6+}q4L*CI~=22s6gHK
VO0V?SBwn-3Uw*Tsbm;BA`@Gg15h*?&}hK$2;gB>?<n;LTzVo>!w8*P<@ub}XvLy1)#P?|N_PWLp@i(Q?~)mTNsOB4^2aVaw$Z`g&xv3%Yshv=RNmymWm}vi
>QzYW;{-i}F&T21jvdj>_okh%p<*lr%~a6UAGF$unSi1RDkJS=dl?Ih?>N634gowtr;hTO!1;V~!N~_+^T)D)&%kbjvNi@a_a=}!01j5`Mx757hOsz%2z&(-
O2#NASDjN{2^l2cj({?CHG#)Lu-ImyzJ@x|3*xXui;OxaM3q<2uJ{)~DixlOXPaS)?870D#p&KGXhO-u@5{4_n~IPXN;(pV5OoQ}=!R#vlu7MRbL_op)cJZW
a5QSc`+gR}Ak*bFM%5!~i_e?ylNNoPesw@EV1r`f0E&>D$V!@^LWx#tL0M5z*2)!T{WFeO;}*E*yff7YZGW)y=UzEg>_l<a@z#|UfR5lx&ps76L%i`?<Wy$Y
8Vs&R*Hg5naFvT91A+;mZ*K}GYRw(z(VHD0&eboXIu{R89UXa}eR<S5uNfgEI$^hR>}X(v4t$eZ_f#k^do(KKBSm!-)@|6MOs5W2_<J#v8||}lruGEIBf4xn
B{zdPfH3V(7kfAz0A=x@>|j~-tQG+x(YON@xFF|3_BJnZFuY60CoRS;xf$25O;_G)7!C)OH18PH@l6f0)rg|1reb@^ckXpKzxn8yH*8f!Sq^zYz~zHSKujlk
B<s(<&unRv%Z3w!ogc4vhKl6;KeV+=C6A8$<E2wU9CsoRlmP*uh{%m#OiQ^%q4;95Pidh7QW4D|R3MJj4htTTvnLxuYUtF)>Q<&(qS@oDX0&``RJ_VBeySw2
RRDIRZOJsyX;sDRd|NL@ri0%YdPeQD^RjAaAFh*ISX!ip3;wZ5k9ZKm0Xm%!A#2TL6ZMyet4~Ws7{Yf`uCbVl1=o<4ApiQArr`ivo4fIjA%jOd&n@Z2p2HQ6
YNM>u3ZwRl-#nmJ@a?0FYn)iflO_I>LHiv09c^#7v!kX{J`UFp)?1#&x0tyQ_1VWawYc8$@C^;dPV{mk0$tNs?q7=5yH>Jus@e6tc<X%b^Mc#%P&r$>xZQ=-
&jKlgu_O_5Z+L=JT6Yyk5l~Q|PKU&Zp;dwvi4QCW{Q_Y@lou)tO2BtP+XS6Bs0@)kJn`Ijhf3<zy3l5l>W_I2$Y+4?lusLB>Q*VSfo!%a0yz>KZBUui^sEA1
sVE%~V&>GbVcXRFW>e{J&<B)22r3y=An`Ra>S&vWW4Sw>0NxNUHJ-uAa0e;49T`lR9k&H05ZUeu2a%E^#C+tnsH1^HjQkzX-!cv|K1CG%v349HYKEwA1EYa?
%J+s8z^5~@r>?yATkapFa;<5Oy<=zV1w+0eqBDwNCN92h*gWOyd5?3Q<9gQm8(;70v6Pq2Y+lc=yh;n*?fxSNfSU>dkB8UwzjlY;39LV*oJ9&B_4yDFr=20z
z={B;A<dJq{g!`Tsn1R91K|RMFlG=FDk0f~A(o#xYXkO?t*y209HTxn4kSM%2lrMxK6qUvI@&jxlNUd?|J~4R?P~R0ODALwW78IkWohOZV2Hl|Nest)rLSW>
jHg@^CMn{*-GN8j7<nNFs61gkv#G8XEq2=>wk`UvP!EPcg+c%ib|knq1rKbJO9YCGtIkXgHLQ2Tr!ykps@CdHaSQTudNz(lH8@;T7w>3kHzx~Cj+07q$is>t
fMRiLhbd8$l;y@^V<VK-8<jE0qpCo+GR}GA;NKE*l?^o_nr3R1nu25yT*5^KJsaKl=N~Fypu1&_aqFkF^Q(Z`8H09Hop(Lvn1=yo$S~ef)2ud3nsqhKY{fEe
jMO$PBJ~ff!y}$`#o7cB1sq1*!+uH5hbdbgRCe>0Cst*aO&OIXkPi_$lTeOk`Zp%nmvrxMyz?1n$z~ZjgbEY`HW{C523RIFndc9l^*Fy5UnZbX4~5&;<0q&I
2>eIHB{3!5S?8xrA)t(RKOPyVrc1*#nJEfFX)zY}FQjy0uO!K^;~m0;xj0H9LTIL;5eQEmyx%W;plFF0CP6&YaE=IyDqG(v?L$R2VW%V~`!{zXMp+>Le?xUY
(ms7xzW5J?q<b~O-!BW4abeRe(?f=!fP*PR24Y4jH8t05hPNt1md+)jvN4I-rxFzQ=zV*7+4mwSoW+{vrga5a@hXn-9m0j2Mr~*Gd)5+el%4Nxrn-7JV3bR3
Tr7f^lF6zD&GZ4>eo5rUK4uu_`DkJ6M>Ph-or88B#Aalu1879mHip7anL}rAEIBx$!OKujjjUVO<HtG)wYoI3;`~tAMF^E>ILkvxLIqN^r7KEB5`#%dfJ#9@
Ku`w2*@oW!U5>VFZhwo75jM`&gPGlXp47$3b{8%;y92FF!*M@;ksLA5GoX)IuP65d4n8d7V?7<N?)PqK57FB^l<4Sj9UXD+oL+UFaZ+17*yc`ku~r6g#l2*l
_LtSdC(iA*d!Tmhhx&0E3!P8px_syoYlEu>zag&i8YaIQ^`nEzpUnby*PI=(u8MWdp4{3E*sLrJ{}m{@l@D%$A?0yyf}<BB9Q~4MoTVEbMAJ6nv9|WO%wfWf
Va<%zNufkE%F~INF)JfVafWi5IJ-=ce+bFJ-M-`T{U>5=VxM9VAbyp<A8C@iwl}orqN*ayR1gl0Q}&J?_HNW93gF)xlbU773OlhX!ZFdHQsqb;C8um4K_nVK
E7*|YM7A&s`w`^loCh0X7$cZLw9$klk)}cuhH~oINv6U8_4eH_?3zBj;i`GDa805i!}SaMJd4k^`OWBYIQ>RyAB`3VCZd{=u-PxR6r*tb?*eyyeZP);pJYif
6ie&}(~9%FgGPh4O;ZF^IKiaEN0x4IUJ!bYm=7zcer$3dF|EA<@^2GM&ZUkcpN>4j!?a1$bS~}ItqmHsuVe&43=on6*rKzaE0db6Av^Bi>=a6_8+E@R=1kmI
Hq%HI#7)~=U8aGXiLsj@Yz#Qw%}#QLCEcyouuWQzE@0*Btz>uJ86cmT^aJ}fJ;DdAWjEwB-x#&dbC&@8qt5Ve6L)Vg_96XH6m)}s#5ocG<rCh0+g+2OcS0w0
d9nr}Vx<ZcX+~4>;xn4wWij=2mI{o69l7$fl)pg{cS?QqnUwf52a8VDR(wiQpo>C+<Sf~_u#mB4hu~p~I#j|6%2Put^kNf7Dulurgfapgi2eEJ_4Dn_z8R)o
Gg8H#bccwa55OdTA=$|Q#*L;KloF9}!4Wqx(cAV~k38)0siT8-Ztfn0s@$CIR%Y(%dp+1D+B-K@nAm~7xhWbRZ_9t;L5Br`tfK;0qKG1ADF%<e5j^cWO(}ym
58cDKi}CO1dw7yWrDP<1pVcpt6#m#xINE7aB}3x|PpbIkC3j6EMKJ~_Lx_3j4yYO%Po9Q@)LjE4kt?ucWy)mL=4<e`F12Vyq9pj3R6iZe0sMHu_TQF+-<Otf
#P^i#_TD%jZA}J^8u$D56O;1~pVmVCXT<rCmVHhrEgl$A973`d6ZlAX?jCQlC#61nza3)a4{)3?D8x^ZYy|6rpMmBcK<9DB`C2I_j1R~FhmT7gIpdDwpR-<j
3Dp7)!vJw(zsNfj(?rYg^*Bse(ww@>gEo#58kVslcz12iU!%L0Mbn||_tV%-$+W2sHM^{}*EWFs1Wjd(oO6d|w)J{=AP2#aH2~v5v`OyJ*aTbQA{hL3sW`B0
X0!xV60t-RXCDz&U*s}<sp-kc3T&afnau3)Ao}}+b5kx_OO|M3?m~k5P@pA2NK-{s7iJ{=Fm!QuI8qAwKfuZ~xqsM39}~Izp`nRNh(IC~q!f^lB0-oam`6c@
F)7(k$$RxW9o#!-OuTZ0G?;bn*IT%P^-q3Ny$$9H`tiPU3=<^pt{gCW?GPz@AZ%cDCHml@iYgVNglXtWs`LyyF-D)H`-J%j=nsXl1NuP!reFHZ1A+=yPL+0Y
6ak3`3TNUW#wl7*>KRUO6opjOG?g__98V9UDZTHU3%S_AxUq}-jhEp=Vol$PzE@~yWW%O!GY{VKl*4r4oM^z>&k6JAIOptfJ?J6c$bDJU$L9%|#@JtbKe0fc
ne;MENZ(?8{HmflHBYe5XgmQ>-H#~TCA>HqqntJ5ZX{J9CK{rGB8h>DB>nK<WT-)yilT~?f(VKwX|0h=N-$I*5+nfxC<VsWV#bVUih#ya5g<66LQt{&Nh2&H
j&k^|0tZqPAqqzS6L*;=z&iwsyBn`&bZppRUdKV_bCnSzcTG0T*ImtpHX=zB6GS&nI(to5vv&T&0z~jA+ngdxw<B=Mq7(u#RR|bZAT$=#-6EJSrVdQR!zsnM
Z#RZIIN4c-*Fl?;U;Owtxnio$2Ge#Fw7D`9h~uqy-MHh;Iqe78dwZWA;Sod{obc?}=_xMgaWgTq459+TUxG2=oWyw{=w45OE7pz~PdG|xB6B%196=1|2s<>5
)N_V4MRo{T&5*eZm663WH_tnE2&wWqbLQqm>u$K4iO~(#9j<e@G%d|^rn>9TTXuG70kw^?tP>E2dv^zswk_zLytz0$-W}vU7l($sPftL+!-Nb_P%?7^IW<o^
-uGtp&Z7~g<vMh62Jjh~@dyqtxyT+QL;)qB=rK*pcWtS(?Rp{K<H!Ws9(y2*!25m#>HFldnqmzJ`rr=Z#1A6v4s(Ms`grYinhC=>w9{3Au3A<ufU4ya{!N2t
5J|CwKzR(vWup{RAD|{^4Y+3!Fv#4eyLIEN+KklvOp^=IhN>to8OXq>o82}16z!*4{dQ+xIXOiIheneoF$uVrn{$Up^+!G7p|Z1?G(q?ka?|dob4jBrvLWI}
+YLiheR2W4A7D2_6h-%C-lb2vA()4xhRIC{SX*J=aKyrT6!ai*VYh_i{|jLiWWg$^38sg7W>!ArFO{U|mX6!!lMFRxhJYZ0SyOdy7zkBCs$Y-Fk~yYL*i*ll
n=d!KO?izy<lGM4>PUgj`F)x6SX$K@f&xv77L8V#0+9G9Yb6K=*iVNCc=Fk>=wB-y%z0;be!p&Z(D?!8Kz#>#A=2CNf75_c4E#$0<dmsFBm?YEl7v0`xN!Mo
(nyZhGGn_wy|fJ2jxUc4k7jxTLW#&A5Q&QoQC$A<FyHn&xED?;mpRF(x&x$9G!6wqAO?a)Bq`$*A%TKckw_FE36vCtf)YrU2%1s~BAJ4yh9)9dB#9<yC<2+O
qM{<8ihziwl8BlDDy_yjbwS<+PMmq;DY~Ib9poUmE(&QeQx*5lpp)ksic()OiWp}%!*ycgGs|`u7T9f#-a`QwLyBD<dHs4g-O0^9J;A1Mf{35Bb(EAr$F?5`
m$9jG)aNF7l&lWjo*Vf%?(iJ~dj)w(0iaowOuuWP7Pi=_%`7D&UDr@j*aXXEjI`De`<-a5n==o)v`omwIh|7(AZluAelO)=A>YR7QO^HA=g4%95oJ&<ut*G$
aSc}IgU#Tc4pIR4=+~(0tQc0J<I9d+5H*5h4-3C4zbq+<Erq-5sl@lce<u*bZ)Dtgb?==)ekfEawl(^#08r3DU20u8qU#kJ3`p+CaSVjSNhjT~)S~Hyj;&cI
a{#Dn*XcZuBfTif2PtzRpLW<d77>8w(ZjcUc>|J-?CPUDW1*PG5)9z}knreS8+*AT9U~B&N63D9!#Q!27$X)?t(;{j&zbn&Nx)Sj-tluHipR*bMSG#J!>;`q
r<4_4kD(9FKo@c^>DkrY+c^WZ;id}bmT+NXr#LSGW2UA=^h0<LJ2HLTk6Yw^ef>UPuk?Bjl_#@+t=sK4H9q-Nhx()8Fm_uP2UV?%SRZghe=z>{7e4|6enBA3
Py-|_YV@=VMG-{&X7;#tB_yag$Y`LufPln1mP6XfkX3N#f_GR-9O(C(8uOXHff}qmX@Ne<B80v;QF+<tqZ0;iW`|Vs-qLNJ7+4DwHP4e#NeRV}^YVWjN0M<F
Z#VZ}PNt4H**vbcY>n$JEa@;29v;l9mZdFuE8G+;i;d9I+Co@19VO>b2s`fuZ)0yn4Fs(}S7`Fcyt!mS<D0tmmM#_pchPKn=16E=I#W528z|MK)be@04H`bx
Xa#%Cb4z>geqN4NxG$Kjj%X4(RfW_;Zc%uF!4nWeLIplbv;|`$A;b_gn$au*uz};wnnh4xNR)y=@&kZW<1&&^40^v<2hSDq2vUMn_Ea+`go5vs$pncG^Z4#G
km<jD%LfeP%t;I?N$J~Ivz9E}ap5+vNx8)ixwAD+oOPHs4Ky^T-8xU9upSent(0nwGJ*&h+FoFFGE*HcZ@d_2&?1FWpvLOcVfm#As^m^kw97d;(Bjav9vbe>
_txN6j$R98n;5!@=mA2nsul`LsRR%&R8ZpDaYg5vX$_&YGc1*X%LhjUe6KQD_0t2os~~nVt)h5T=a;c65r-~XrsF33@o>yhQBzcuqR@$~5{HN$2SLOLw6ujr
iOsRVAhJB_$6dT=Ix~^#=XBo6b>l|>a;~0JBT|Tn3k8s+Eao#Eln~AB+G-kI@4qSH_^}<bPpm`RmI!hJ;om0+cQyF=_HvI77#s6r$J%G3o%r`Caus4GDktI*
UxvVUbZ5r>?M9BcFMl`dn>HjP2UkHG0OvZoW{_G3sSbD74_NNiW?k`g)=am3s9-s{R}@eZgI4xCR99HMVC|8b9wds5t$9RI0tg9&WChb(I>@}2bOu!ulm|wD
PLO0(;f|@X-0RZX*l(j$3!$SyBsPaH2*RkWBG9FZ@;sRYqG;eb2#nF7+NMR&#v+E^ZUJ|iT}hs)i_&>8)^&$&6!7<%Cd)$gT6oU5Z$^4~oV*O_lxa!a!dQT`
E=7qkBidG>76iQ=9SC}nt>86DZY&wYxw^9ivGiqT7tanm*k@0C-xBf;CGP^z*Lda#3QI4a9Bv+IwrF}hYtOfrs~UEeK*<owgRcH-JRRhm$Jf2<yWZj@+}6(*
Gj@g{;?ai|9$BUsF^2ONVHP3^z1z}K4AWD2a79*P74+&09UE#yJglPD3Wr3L3hb)dTxc>P-3fhVRea`#l}1hJG?)76<T2NF1D=K!48x6i@(D(fWaXzA#l~Bf
1sOdqXDJ+9%wA@(v@d3*?d7iFM!rN%=vc&opvKSxdFvMJjXD54J5GT0fe}qr@ErrOZkU2z<Eo<&1x!#eRzN>*zZO1Am^l7@aW^Pwn4aC*Wfn~>a0?LO-n2Cx
<xu}Y0|7I=3XX^-v_V8$AZbD>K)~t7jxdPyMRnq@InFiFV3F0-ogVU|I(@!Al<Mis3RK08Z0{*r8Nu@Nc4&{ItKV#Pmg?2eim~lc9bTL`#=O+awlLBn8t>4&
0A}!ZXqCPz*3}E=&SE@M81}rO+bpPeW}TI2T{COk-8oif-Th5xp@HD<IoDg=Bj_QDzHWQ$ce7LqUs>vl1yo!&>6_^1(AeI0Lh*AiW@N<dn{kJU<wLH`>yGD6
jp~lZlp$><%tpcD$)LtfupH+nea?GaeRHlliCP+a7RR+gL`PTwB#?m93J%zOq*ewI=C@rXT)Y$<I$6}ktI(8KBB%{tWKhbKY!ycf*DmQfd_w~yAZi*WwwN(!
SY$!b=wDa{pIb&iboLk%co`v^qDjR>7Elxhc5&1*o)d^`G_ch<qjQRbETVL?ODsZGoeez{Mh(gXWC*)pb!jo{TEp2T>XU>q0~#_ZF*tcm0<uBdK}p%+os))R
u@kfB+mB9p79!1bVajkIX(k&x2R+Uk<<~{wVOd(S-x%L~uB;d!?`xr{dlRSy)UF7C?B7|fbKP&8tIi|`RYnkc2dof4<z}h8t93-Gf`=h0D7Y>ov|^vdW1<47
5NlPL0HLBr9En*S9~L|0*6PmgYM?jpj&Ra7D|+hlgDwO!nHV$}HpZf(WYC89-*`*2>$3ZtMa)O?acP7o{>{U21vEv;dMyiQbk`ai3jtiL=G?!1u+k$0arK)0
)SsSuKrBbTye2YKhWVy~!;adb#pgByZ+_m5UUG*70CEI0M2Z^XK<g})C3Jxr^Qbz(txG<1>!GVBZ1yDrkc3qVx|Kkq;aN10-->U(@UCVno2LR~b-Rk8%G$f@
9fy~eu+G<*@{|=5#q`e|6?;jv>dz!W9b1}oP4I#|7+ZDQjh*JfJAV_5@pKpxl?%`wH3iPgXuJm^qSp12_9fHIIkT8Amu}kR@%KGM2!?*_zrpu$)BDC>d7$||
JeDj{GLY$#93nNNc|Gq`A&Ua_1MJHX1$1S2M1#KE7$=gou&VH4*7EX&@afL`xrB83u10nhi6DnYgl3c?uZTP&%?Hj72uaDos}TD|a1b{`4;c&+Ld$$`z}lG6
H{T6&q)u?BBhMvg0mI7rd53<)@bAEk8cvelvpX5*<B-!Q7M10b&{sj;nk1*_7t(Jt?)QYyIvAWqkbok{09ksh4)B8-PqC`Pjs~)tP%WowYYr}QDfb$loeOxW
UBg$muSY&Jsl{c4pl@TwE!(}Ww=z>Gh6^kn9kpuO-<yT6Q#zJ+7TrOy44o!6g0YS5^!J!~C4er~CW{8cV1Urk3p}|nEAx=n@%A{Hyym%m8LVB}J^MO&g$qX7
SJnd+j=8J4vqig*?)Tg!=*$gHL>#wB<0)*DE*2f_UQJ-$OzGb(-l1)swTS~6Rm_a8Jd%Q}ATa_-8Voi>KzV$-u9z7Iychv#QOpm!*N4WkjZkKt9`yK!)$SQb
o}XHp*PD5ycnF%E9|#KgH6Hc5(V_1^FhR~>oTEguR5VRdstxmpSQ~hx4q6&X%1LGbSYEZM%jU@2A-oIG(bg>_C=xlh1A&LpkW?TtNg*I30G$wc2$YTL=nFI$
=*tjCkXMGHn*<nV6j9m7Cb)AqGV9MgvYYau6i#)EN62SqOk#+$j>S8avTKV2rmAf!&;)4jSLUz_%K_Gvr>)%#?^wj^NuB~F(I_s<Ci)jrWt_(-m4b!?Eut0n
9}(!VhX}0wGX4&JBKFIk@%MFM1VD4H)@Q8mB_~+H-7bxLkUou2->r^7?5=rpuG=f`rR6;>dT&Vhz67rf;i-gZ`-^e{{42E!ExpT=$eAc~LE@o$Q*JIjX6Ey?
rVkCe(8}E9jcF5m*L)X%y(2bwU^WfBXhT^L-ZHlO>zbO!!+8TOU?7AyBzkoXBQDr@q<00_TqCxr%{Yo;Oq?b;#UmKGF4tUPMro4u)-_cyc)W*-E*Z<)0|9+l
b`PmS_8<&$kdOgWxPcGS#yo8o52N){=Wtqbl@T%-F3N)^JkoENLWsyFXx$0qY0Z-u3R1d+ooFyf>b(oS`SDHN2Y$y}7(8$k4yjH}mn4Ig3TfbW9kth8aGV;a
o{bDQ#xDp0sIXOw7^<jQ<>%3;cyT8l3j?=;l7|3!<DKeM2?>&%sJsddP|1OG)HGK^O*m~cK=t23J$J0oPOxPlVWz7yY;2rBFG~UYAF!dYDVpn6JGHV9vTo?X
K!8%Aro&Wm2SF7`(l<NnySo$9cLN)Y%s;qPZUxuHJ12+=1tCa`G@_{TBP|0xX>R7L-j$my9AVP*fDpiFLZf*8`(n+uA4%JvIVKN;jDb*xLQ?3Lb#Kc}34!iG
tL^L7baW3p)=nk8j_<q1Ieg&27c-CEVcO9aNunS@CFpvg{6}-G0q>d=B~&%AY+suX7+qLxAcdvua4}sQy;BGm0D@MUgQ4Y#gQy0FKz0bLXN2NA)0W|kMeBHN
n#8Ph>60YcxrUl)nGFm(A{wCbO9qR*I0URl;W^RT2Lv>4vC#`8(F@NqC~y<Q4MYy%tG!Mh{*09-hZt`l6(dX7WQGg@wg4w%UYwLsMUZ?VLgo(j&w?mP;uTR;
QAABKNmWraL{w3NSS@u95^uPk8tsL_&A62!$+gd7CwAT>&Lug}97=KZd}ty50{~sA?RBfpblzYn%IUhTG&XPiNa@f+1-%g=1}A2{TJOF6MdS|3_U~F9GQk~{
UblSnoMD=wR*=@tlNF%5b<X4?hQ{M$jU6Su^XhbLosFc#G4rT2Tv@fUIFQ~UT1bKfC7taHUyNKwZ21xMq&NYjwS*x!^Kd<9aYVR*J6bNF*x8nd!|zH4=A#1%
n)%)t*ugRj=o-Pw)-!VB7QDE-H#3o|V4vF^(s?Y@W7ivZU1^<X8hJlX?VfQ@qsGV7ZC^_tJGyup9r|~@NZB+(2P`AHyoYX1j$zc<v`n2I2SpA-jE5|t)S%8M
birPL6NEM5U=2{v5izr5(?sD3N>DVb!*Ls7$~+zevg9|WiLq}CL%N9KnhBz^P?QpEMxzMpoPi)_Y2AXSiI;gih-=@eyvxi8P6ffj2P`i<rUPZ>nZTtc3YlIf
GABgifQS}oC7q`n=XzXTDs#LsO>WXaziGonPB;hyuv`Ao?*|0li#@4jb?X3BK!r3R6(q4j(m_%n(g1taNf8t1JcHE`cbWMC4pGxgeGn(M6gkeYL`d5oG_9~>
D)$;MQnA|uDbi6El87cW!Uz@cILc60U%t?FtWiZf0C%zOK>hpv&i^dT#xF+^gW8bs4nk(6hneHO=+@1>K{5&oKfaTMf|E4^_opPy0?K8K&PC7-b<pk)C{PbE
Q02c~ci&);UtsKP%`9leeSKzmJ-?2<VbQlR_aE%@U;v(&6~egOZZ~=x9Rn^X%wAN7Tg60j44#LfmE*l^7$eIkJd1+q!#NHzr?mA26j2Q0c%FlzI8adkIi{(K
saggZDkV-Ft8O^4V}?&NXLJHID5OaN3a_*{p{SCEKs1z+0+AXJ9w@-bBiyUm${?CGB?_KuY?{h}1O!PE5>+xR!lX(QASD7a!AbZNpb+3(GYbdqI6Q}v2o?(_
Y-NTdgeNgJoHJQ6!Tl5(;>18PjAtIRo)qzsVCl37CYfTL5IBLXsgs10m=HP4o2`N;ac&CXCC!T=aO0%Yrm+QWVD7^~!LgX55Ys^{Y0Oj*+jj0L140y%VsM&6
F`+4lfSIYFuFhH{gTesP1pzZpv7^}1d#!eOCj^;&BLmWcQ3gvPO7KI8$6TMCKO^IBR4Q=)7dui#_4e;U!P@Ll&9!$P{azmU_|igYKEcBKy9psqvf`tO=%$}X
4Fj47Fly4IAug4d5SZpzu`RUK2SK_xU}6TqMf=_|1T6e@293?UkzUtG4to!6tmLv54hoeS?|8G$xY4j^oboX1w`sqP$L@t%FVNl=(Q4#Lo4Bq}WXw%4x<No~
A&CZCmCkz6!=%;XEaS2xvXoe?5K&!8Co@MgW|EBJ^oxgmUFge&;%MXzh>M%q86J&mDSHV6k_VUvxs*SoC0_nNQ|n;1j4F{K6tLM%0LmIvrKXBdToO*fk)$Fg
PGpFZjbIH3(z42oMVQFTuoi(GkxKs*e=lx+XdRC9s)C6oHCQM!=Vh%v<iU$j)7hwN>)8$9k2MZZbgGbIrl?_}R81%uLtu0S%&-!|GiCY$8d|2UOnBtQE_>JM
Mbf~48MmVQ2`SV(_wdf%I1%>p^F1`d*lE_vu+j<Jc#k=8v{_`88_pbtH-Yp;uA2aoN(N+MDp`y%zPif*i(4q{97%<(LxD^<!6b1aXb>>az@E0la5oqXH+wp3
oKrZxxWhpU9dsv9ZhES+gewq=>h3t5a2yU?x#3HVS1FdAq&Nt7hIxI0+f!`E8pl4jBj4fHv_xMP9kTLnCY{J$?;7MO<dD;CQBg`K18myY5r&9uG{bPjLsIUY
$<E(9uSP4Z;y8y#PJ<m<Fl$T~K5_Q?nPi$^9lgib=w$j;zt8ZdD;+Z*yE&7e+kYI-z0T8NBFI<=E(YN^-|i_uMv7L}8S0WZn3h8sgP^UNtQs_j#Ji0|V#bXn
RJekW#<Df!9SO@F!Mnb{Ur_W%)8md2JAG$CZ~>2sj;bOlD43{YiUlK~+dFE77eos`XJZU4=PC?nqGCP}yfmE`e=pCS=8hPPU2+(gk2~@Ldmbb{CI(;PXvjGQ
(iw)R8gVfRkZGtDK8;`p&0Y}ukeWH!oDPP5HYMyd=4a4=`IPcc=<J?)q3nmAQS_GN&wS+PKn^A%B~#fFmqDX^6A+GfwZ;xasF=e*aXMUkg>|H)4rTtSP|#7=
w?K0*T2VSE(k72*$LDBYAOe76%Oj6V0tSFP_9wmelh2QiO%CO9iP6$`Uho^t_hhA|C<D$O8RNqMWjY7Q{D?j<hl407i2yf93*7()B@pn1aSAl5kDO6TL<JF0
#IX$slnQwvNz%T^r;HxWDrhtf0FII>79mEcYKWB>k<j}B2SqAS(kN*c5G2Y0p#`N~B@GKguR@rGT_|V}plBatdR~MC=oEgUC*}LkyKO6MF-c8oz*)(x6u*8m
+XLTm!iQ5uK5R<OR8>&owmdGK98|>7R&j#acf!!2#stt&Bn}2cvPegm8vB@Z!l;tlLdt@KTEt6DP!`luHScKSE`Xx2ONl5b$Zv&1e1dR8bGcMEJV4bRP$AyL
TPTbGZaYEFAI&c%4PA^-ghrZ8uolBcC!TQ9x!52cfpeoxG9qYi@Sd^VA@{(P9bGx{U&U4RG&&7NbQF?^sA-DQ=(>vmj+5qt@$ttOvpzh+S}KvHLz?DMd?iW`
h=nbXJbJHUrK4t?KDX5Fa117UA;ShF{N${9aDE9DXH3x)pEy0@{L+~_rEslHxESAlNMaB{As+v1CdCqHEiUhUR2YV=f+s)9o@_Qi-#i*TmHW$nOq1>t*@n}8
SED&|gYRhrk;T&~tikm-!VlLe3lA57>AuhmCX7}rrTB^Fz0tKc%|Q2$=U}tqA-Vm(w<i}ye62XfWGO;`DFTon+Eg9ruk$M7-|04fPUx#{?H$rPG5?71wQ>aI
M%X61xX={sgSwtKa}8L5?RJMX16HlSUBRS{n7Wa+vxXy?<n71W^4q=Ch6%%IY8Qy^N-+xoaUt7i!S2}M)e+7qdh4QzCLq|eMN|Acx{C}qIU*8f>$|QN#*H?|
+PR$J4(XRfrg97!!Q$R3a1n^-t!3T3<GXnp?rES?oMeiKiijGhAt-{TQf8ro0vReOfN7^<0OarnQ^TnXTZz*h6lsMA5fMSes}bGR-QQYjCZ{32E^E4Ol2uq|
gEYgtHv`$Z?vs*zd_c++(@7FuW4koy9LQNPXx55o3QdfOK`{XxodqllKolTS4Isn=(rPW%dZaBCzG^sBBo2`xB&kv%p+J~GD2Sx3uQ})v9gJYWn_^TPWlEqi
d_*@YBeV$aP6E6)Z-aY@#xTHR4WRK#4IvMqH<fNq3EX$zs`8h&BZdIwIVY*faH;kW6PBnOluqys@>Nv@Dup7%(p4Z*w9+IJlLGyTbbgzI=W4;fROpfoOKD~Y
f65s+Mk^FPU!Uds4Sok>Of)8nrq4W%N(kN(`|*J_u^$O~+#%gF4^Ao0jLIS@1&lm*IS$V@QK*-GLLNY8;18FihsU>Ulr#(x_1<G7dk4IGBIO_RfKD7S$~T8e
#_<_Ge)a-8ngc>=ctJk<3X-8)WeB57`>;g4j>H@*0k&L0#l>AB#@Z|(wu;Neap(3`5V$us*fetzC@c{M0l~^Al6!cB(L32a=mF1yr#Yg6fDp|@k}?%2Oa!zL
QUIC+6{G>giY6fdF%cfn)Y${^V?-M+@oBie`<}pQ?!u}ZiV7qMnxQGAm<pm|l9pkmMu0+unF#@jP?Di23J|DOqJ*Vs8di#lp^2tsq9vrFf*=tjSP>wF&(nbB
poFeK)~K#ER8a*M11fDI)U_Z6PcJSWz1)ckpejK?^By7!K}lvxtaAS&deg|9yX4kT*oHIj6CFL_;etdE0U>~X5I;-gycfef&r3k3MTEhV6l4XAnUbE^k29wT
2i%DM0{91nv?xi)ogHdmA7im|9Q%B4;%jM+^{B^Rm)C>z`*VdJV}O}+C|bDTg6}WmZkMOV1YbFz_EEmV&1&G$n1av&0_I^rA~L<k`mhfUwvY)9YEZd^XcRP#
lEk>Kh^9BZsu4!XM1-WK*+4=sN`vm$(c8TVKs3g%)e&_+UBl7A@vYA}nl$mO3Wp&3PpdPR+4Lfq)<T{4joZA2sF6&8P}zXgFJ0`)nL!IcU^}87s88Yf4sd-1
UfgUKu|H6E@o}uYG7`b;A;K7%=IxN-n1tFyLffh&Fm#<r5#bch^^ZDPD$rs|R}jSP<dCi_MaMgLTv5)5b)TukX@WY5l4_(?urP^2<_6eC&JdagfrQv#w1OV=
TM&zUXqoQQ25JN$2-GY(RLi3-`{m)>ZuoMG*|S{Qga}E)MA+>O<`8PB;7EbP%bOx{*mlriq>&+xG$!K|!-Z(48N#DkXkDm9feFO1=c|y^oztMgYGKVw3Jk!R
af2K|l&IrJk>{Q)GE+www_^h_V&N`<N-WWU8iq(Obi2MN>`VrL_3v09!H969I`o6|wLy@(Ah7f;iN@Os%;&}$O>@@)G#Vu6IAK8|3_Rnk8F8Wxw>uaI3NaYE
r6A0X2tGxDw{>^;+`nq^>b5VF(yGH|#ERKWbcL{Y&_E6g0`?0PC`t=LZ7dQUNeX9+$Qd<3(A$>nG}0e`AS0j2C{b0>#W=^(Qz8tIL;=+RG(|r&lv2>q3=<%f
l~Dso(gnQRdFtHvo~VAGZW7~8wwZzd87oBr1vN|!08=zXL{u9`CxPQ3i2w{fA%r-ndbYwC_2Cr|^~j)UDl0+(LLui}v8b=z8|-?DXgGw#7$K|&6hM4aC<ceN
9<mPT9-9wBNP&i;VS$>7B1j~Hr0_%{laD=;f~y24)fjFB<Rc=Y0_IFa(u*dA6IiExdEi=-xKQ>;u*i8r&HKA=L_V9dxfi{Vv1%!psyfa9LSfd!CWSQ_=zDxr
P{l1Jhw{TUqxkDzcK$Z!8~d~xKi@xSiCB|6UlGwZ1wuY-VHRcs@IJg`oiqSbww5Xh&ddcCQ|fL-)>NS~ep|%9YCl*8N1P_<#HQqf1P99CArydAnEJZNZwtB=
rSXy>)kQ@C5=2D|w9!;0G!Vr=P*BAX12H1f&e|512qA`-Z6hm1NYh5%NCxZ(X#*81fg=z}km4es;)uP2L}Zy7izO6ETU7y7MA1_mn*dkj@bE+r@G29*=l~)F
p#z_Inka&5!k}pGo*}*Z@Z@rJ5bq-LA8*<oN0bN@EegPffI9?3uaWlhE0QR8_F$$X{oFh^|AsLkQ-r~T5E&SlX)qRYf9cP50B{Dv@5k;UWr>IwkO-AI2ubOL
b<l83CKiMp(i2ob5JInrY1g|3itDef(2%GsC?nM!&hxXtmb+sL5davbD02>wpiI^<OsC!QKW(SyYwiP|j~hQHkI6G%mJd=KfJh$gVRx8O)*{;bH{dJQ2fW^j
a}QR$UV*<X@Ya6T2lV1y&-QHn{QC3B+F114M=P+?caF@?VQKP^^Z+@WiMVhu79B5AQ`zARf34*|Q?W>R4$>s(;m~2#?&tV>y4I2Tm|Q=jB|AN~6hEhb{Q1;&
T0wlcusU}2;2(5>@igRz6V@ULoEIYDMH3PPDvQ|{L0?R|G@CWAdYba>4VZe5bA4xfY-)fXvJ8v%C<oMKGe5Yfkj4ayBxWQ^3He5571I#~1wtIc=o^zHvatd3
gMUCIed>pxB%m-b_iMS>SL+0aat==+$JI0@^XvN6Op1Y@QdBj5hZqW9C8fvLR*5PiQY59Arul<J1qo0H_Hbeg1_&ZXa&_|f<E)e)xBE|-;i8(c-b0!*7);Fs
Pr{g#AHmYc?(sv0I;;_63FBNs|Ao;iUES_nAb!N`;|}5$I+<|&o(^+7w?xSeK1s-aNehe)MGh4aFSw8u4{QuUJ_s+6dXV}cG6MbIdg|_1*$Ie+CI|X<mO>yZ
Ng@JhNK!xu8|#G(6Zy+SlEh0;k&x1EZs1c*KM^A~0*VociWTPAIMSk@2JZZ=SZ+f~dG7~NEPV{A^d^_0k|Cg=4N?a0P9Eem;LT5Bk8VIQz7VXehqtVCKEQto
e~e-hB7TpQhQb`4Bjx1PCn%+%{~5%levAp2|2(?c4N4}ceY7~vG{r$hQ?aH80WBH?rKF2VTWuJSn4%;oVx^!WS`wF#k&*_G{$V3bN1!rd0;Xn9U{2Q{#y%Vv
hW)ddk|psmY&=KOI#Z)btVJPAS-?@WW`r-umh4zZNL4PzDKyOJq1Go&0fapT`FV%*KoXRdG%~YY_`nebFs#GO>T~D8At>pLcCn1(G%z=ps6+KYK?*OBdoD5I
?ftnAkpudJ3Gi>P)P{Wg!*S>d$RC(wH+=AMBC#3?%y9HRsdX)Mdq6v-N>>txc7WqSswo;zFWgH@pgII8286tz9A)R*CMd|VJoA$rwFOuaX9B56RfFMA-AUPz
K!2r=QtY9={T^2F1961x%LzM4n0_><f14<w*)KP&lp0>i($Cbsz83#58UAqj{>F%nNk*F+Iw94wRZT-_#{RAy*a~qJD=bx<9Hj_?kgTD}5io7a{_Ajadt-Tr
N#>2A5pk(TD+$FiMKB{|+YS&jX6oIxLDt&AC16GWT!PAl94oj_WluN_Qp^NEgoFPa6-tvM2*9H>MJZGvKtv==RZ~<=EhPy;#Y=PW)K?HwlyNj{c?Sf`R1PSv
U<!tjkPL(&L`W5|K}kYdz-b+#qN&&-&f6AntJuNPB_~d<!Jtx{S_alt9E>PP$Vl&!KZ1RO*VofKc$ho52Lw10oIr^Hr5aSo?g!Z?8aUODJ+(wO>r#;^H4z0Z
M3V@VRVG7!XRt?h48e)!rQ$T`vw-03iFVu3KNI1I8$dKtN6Y=43(&gZtXavJGsxsc9DzrmYH$v07<$}Cnt`~LDMn<83MfdDs&1VnB|1|;g#kzug%nJb5Wq}*
C0t2NK$MI?l*OUZpw_fRQqm<+LlB)Srk18qrAiv<bSa_zP>&E5(x_yU^FeJ`Fk=t_{7aC8W?}Ha1gwt-K7OaoG#W?b+HT?r^wt<BlOV~1fI|wFE?{{7x#gy-
@Xd_DAe@2~%f5?nldjW>Yl>L0Qq9c7*lnF!xJ{b4NS82T3Voe0c=jXpMmwDzf*f!G#zEyMQXxtK=K$=HMb^Xg$-5Q|Yc$cugHaH+-=P`TwITodp5HhV-8%%=
na@Y056W#Hh0o7GLZPdAA%vU_a|DPek;VO7CcV)bCJddf5{69%p<=SY)aVY|eqTQ#2S+S>o=~U{Q&M^N<H5nfmW5$cfVH$y15Ip1V|N=nMDrTGqKL*p_RHuG
l(aORb4Ig|m;v;PAFO7Op%Nfs1IJPJcXydX!8Sm7%T-Bp#W-U?X$X<gMqr2yu!aGm6w(!JsSJQ<iA5+VOr8LlT>#NYigu`=p`f6bCw}Yz^OZ-0sNzl#X(`;0
02r5y_;au>kfMBLF$g^JMh&+H00Xi@PB{*+$0&%~-l%4%T~jh;dlli;eB?ggqkbXqWW=<g<b^A$2c|d0AaS$`NJQ{P-8q2J!$L&iqKXPe3!xUy1l&VLc<r-o
M^n!RHrr!ut<*Fm#~$N5=V^P<+uW>ila1m)7~W$Ln2;$`gsYeucXz%nm;(ejeB&TKc)iZxGCG3DW1j(|Fm#+8$p`C{PWas*8zUXsoZizbl-5md>$&MLo~88y
d;yc)0EH^80wo}ihv|VRUj6a~4L@fX`NUNelYMab(L*SR`jEH0MSwoIqB;DoN7@y2J^5`*io2{vJF(w~3BnZPE3_fp9U!DyR)ks=p`k*Oflq0R_~HJm$UxAL
pu_}9z;B&k&+$K`rzx_YAnp3I$cZE=A^b#<_#qTARZA%&1jIA|%~KGNLo*P<dIv|?Jq6yW>^=Wx6QEMdfKd|zASeHmU=#RfUxUVaWq)WIv-;#PZ^8#8tQyXQ
!z!QE3BKtONDd2A?#q%80Z{@f2-8WBhY;+6a3QPEf$9u3Z=m90fJTKUa}1PNRj$Q>Vkp=Y1&{;*J!p_skgIrv1Zco53(Y9-X&eS-L$VRUFgzsD06j$#TGGR9
3*MN_5Pg%Fa-g4i0thWPgm2NkycnRW9Kh#W9d_2GwoJc>GGydV)a=Y2>;prH3LQK-I_^-;krBF_71@Hi&|-i=tLkWA&BBrZ+(GLDs0IiCDZI^_I!rLyLV?DU
iPsvdjR%U_aovU*qE%{<;3OS_gj7hQtXszNUX%!$vDBNPV4`RO2wN4s3J%-YkYY1PIsu`AF!!W2p>BvoQ>B!_fCyz(9lLu}cK2&}HxL?|ikQ$Qfar!p1O$uG
fLSiC>qnPwni4|v2n<-F7zT}B2|<8vf-<%x<gBibU;$Kmg(e6k8Q+X3z-uJ2S<5{k+jU*C1!BOa*@ea6vU0*iiwUJci#<81fHP{<*vpBH8G?vINIKQjgjoSp
k*1>-3SJV*T<eVUa0|Wa)S$~kFpxn7ip_b&sC7-0GR4FJBCD2m7^47Gkg?xfm!g|5dt1aq9<&=ByG|39b7{`E%QzV}f}9rehH6q*Lk>I_JN>13u!a$kpkiAL
`g4&nuCGO1xtEY*Q1}$8*jx3%>j|<2A}E+ccfjeIP2kdF4-n;`a_C`&?AeTUL#*ki>vdGCS&gNIZLS&+*{+E+H2~9m-FYbIi_xyxTr6o~Qo-e^B}&N}3L0EU
G@(mNm<WzI%<<pB4PBJMtPc>%a*YUMM|7G0h{)j~`xq7tAd()*5RiXNyo`}$GAIb;TE#V0ZHl_lR0tL|QdiM-RZ%s6Knxt_R<89RLF+C&LIPNCSb1<aaZUFU
?|F7`VgOUxan~KY7;nE&yd9<tjFAqgKuS`ILLi1fCuF2wj4Sp&%KV(~MaW<`J+wf`q=$A(E<#=WOrw>A*vTf2qp-U?_1&&C<MePYK%Dx1^Doix@n`Z+%`nsc
hssz#FJ@d>KTe<E!@O24rD)+ejKAo2NB)Z@r5fS72<~icvz!qd9zb;t@P6)!=nJdRKJfPnL=wc3r3ENJz{p7qOcfFmkP@tc69CCX46#xbGN}?McFw^|GeHeZ
gp~~pPtB#qz_PGRk}V5COG;8fMJ-s7HAv7C1qA^T#9|Cd=$ui|{PL7FOHD-3gQ5fNP!2~r8c2$2qOXgD!Fzb@Waj@6m;R;_`$0kaL_$0dU!FXEJou<+5AFD1
cr3ktHG%xv;WHAGrf@m<=OpJGgIv6y)BJz$xpV#);UP~e5W^)(&+zc}pF{r^4L|zxnvpIz898w03ucYJ9kFVdApZG2toc3?l$26X>jHX0pHVw~cwJ5QId=2o
qD88@VKAI00BI~W{Z??#wesJ#{Il>JFMBx^6c6?_lWdh)U*f>0EsRt;7<(r!kSY2>^oN<DI#Wwa=Y|cp<33aSJNaKaS7GLd@JY-5Kh<Yk->AdM#!2pa0YgO(
RR65j@<LN|_@Gf!+}%^hd~=+?21i|acL?x}5eVRFk*pbE=+%F$&&Hil*Ati7ADb&7Nx_|@q0mR-Vfwyw&y}N2!GYx<;FSZ(B@_cc(eC`dT7%pFU17X@NB(yD
f3xoWd;GrcSb*PpJv&54^y%+ugFvt-FCqXqF3jPq?@tOVQELC0s6z+t^b~%_KbMnqy_??2Vu9nfV-s}86Sh<Sj{<LtFMsL3{^B=KHCU^%3cQ4iSjnJ_jzGfB
ei?pa_<!;Lj-#I;4fu|4|B?Tb?~dB9m4bd}d*w(1n|H`?iEoX2xZ&h<#DV99jL`XKh!A*se`%e0#U$AHcCGJMfkLFYJb$^~(c&xx#j2MKvC3aue+Q%9!v07r
)_+INe?<id$Np{Q&Ndp{+xvc7IDcTY4)b%U>Uxj?Knxs#0;S|*GTT0qhO|(0i@%i2(QTL5^7Q&>(6#D7Kb76q1vmOXw)7Zlf3UYQI*m`d5v>Rl&znpy>PLIc
=G=;)+K$afAqC06=`1<YC&r`cjt(Oum%5Z1G({hQ3*~jsWnXF>S_$xd<5)tExwXq!>`a#q-==OrMVS+1MaW!rR53+L@k+?<^fnPCm1fW)hv72+`cPTze|*3^
9%Y8a51AP>2ck{S>~xKUZmpu%;Wh~$<v3tV-?xJ-G4P(>nXUh#iyQU-rnR;R`Cn5Lw2u6DtYYDG!FM2$$467f+>ZBr&IS3IfQcyL@bOXyh35V5?S7&8Ohh}0
f4iRlVMCYM|7hFU&rctZ?fOvv{}*yaI8czAUFdi
"""


def register_lakeflow_source(spark: Any) -> None:
    """Make ``spark.read.format("lakeflow_connect")`` read tables of a PI System; see the connector's README.

    Raises `ModuleNotFoundError` when a package that the connector needs is not installed.
    """
    spark.dataSource.register(_data_source(ARCHIVE))


def _data_source(archive: str) -> type[Any]:
    """The class to register. Spark pickles by value what is defined within a function: so is everything here."""
    from collections.abc import Callable, Iterator, Sequence

    from pyspark.sql.datasource import (
        DataSource,
        DataSourceReader,
        DataSourceStreamReader,
        InputPartition,
        SimpleDataSourceStreamReader,
    )

    try:
        from pyspark.sql.streaming.datasource import SupportsTriggerAvailableNow as EndsByItself
    except ImportError:  # before Spark 4.2

        class EndsByItself:  # type: ignore[no-redef]
            pass

    def unpack() -> None:
        """Let this process import the modules of the archive, before any others of their names."""
        import base64
        import bz2
        import importlib
        import json
        import sys
        from importlib.abc import InspectLoader, MetaPathFinder
        from importlib.util import spec_from_loader

        class LakeflowOsipiArchive(MetaPathFinder, InspectLoader):
            def __init__(self, archive: str) -> None:
                self.archive = archive
                self._files: dict[str, str] = json.loads(bz2.decompress(base64.b85decode(archive.replace("\n", ""))))

            def find_spec(self, fullname: str, path: object = None, target: object = None) -> Any:
                if self._file(fullname) is None:
                    return None
                return spec_from_loader(fullname, self, is_package=self.is_package(fullname))

            def is_package(self, fullname: str) -> bool:
                return (self._file(fullname) or "").endswith("/__init__.py")

            def get_source(self, fullname: str) -> str:
                return self._files[self._file(fullname) or ""]

            def get_code(self, fullname: str) -> Any:
                return compile(self.get_source(fullname), f"<{self._file(fullname)}>", "exec", dont_inherit=True)

            def _file(self, fullname: str) -> str | None:
                stem = fullname.replace(".", "/")
                return next((file for file in (f"{stem}.py", f"{stem}/__init__.py") if file in self._files), None)

        def of_an_archive(loader: object) -> bool:
            return type(loader).__name__ == LakeflowOsipiArchive.__name__

        finders: list[Any] = [finder for finder in sys.meta_path if of_an_archive(finder)]
        if not any(finder.archive == archive for finder in finders):
            # A process outlives what it ran: here another version of this file may have been at work.
            for finder in finders:
                sys.meta_path.remove(finder)
            for name, module in list(sys.modules.items()):
                if name.startswith(("osipi", "lakeflow_pipeline")) and of_an_archive(
                    getattr(module, "__loader__", None)
                ):
                    del sys.modules[name]
            sys.meta_path.insert(0, LakeflowOsipiArchive(archive))
        try:
            importlib.import_module("osipi.connector")
        except ModuleNotFoundError as error:
            raise ModuleNotFoundError(
                f"the PI connector needs the package {error.name!r}, which is not installed here: "
                "add it to the environment of the pipeline or to the libraries of the cluster",
                name=error.name,
            ) from error

    def opened(kind: Callable[[Any], Any], pickled: bytes) -> Any:
        """A reader in another process, which may not have the modules yet."""
        import pickle

        unpack()
        return kind(pickle.loads(pickled))  # noqa: S301 - it comes from this file's own process on the driver

    class Carried:
        """A reader of the archive, which goes to other processes; its partitions go as bytes, for it comes first."""

        def __init__(self, inner: Any) -> None:
            self.inner = inner

        def __reduce__(self) -> Any:
            import pickle

            return opened, (type(self), pickle.dumps(self.inner))

        def sealed(self, parts: Sequence[InputPartition]) -> Sequence[InputPartition]:
            import pickle

            return [InputPartition(pickle.dumps(part)) for part in parts]

        def read_sealed(self, partition: InputPartition) -> Iterator[Any]:
            import pickle

            rows: Iterator[Any] = self.inner.read(pickle.loads(partition.value))  # noqa: S301 - made by `sealed`
            return rows

    class BatchReader(Carried, DataSourceReader):
        def partitions(self) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions())

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class StreamReader(Carried, DataSourceStreamReader, EndsByItself):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def latestOffset(self, start: dict[str, Any] | None = None, limit: object = None) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.latestOffset(start, limit)
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def partitions(self, start: dict[str, Any], end: dict[str, Any]) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions(start, end))

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class SimpleReader(Carried, SimpleDataSourceStreamReader, EndsByItself):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def read(self, start: dict[str, Any]) -> tuple[Iterator[Any], dict[str, Any]]:
            rows: tuple[Iterator[Any], dict[str, Any]] = self.inner.read(start)
            return rows

        def readBetweenOffsets(self, start: dict[str, Any], end: dict[str, Any]) -> Iterator[Any]:  # noqa: N802
            rows: Iterator[Any] = self.inner.readBetweenOffsets(start, end)
            return rows

    class OsipiDataSource(DataSource):
        def __init__(self, options: dict[str, str]) -> None:
            super().__init__(options)
            unpack()
            from lakeflow_pipeline.datasource import LakeflowSource

            # Made anew in each process: it holds the options and nothing else yet.
            self.inner = LakeflowSource({**options, "source": "osipi:OsipiLakeflowConnect"})

        def __reduce__(self) -> Any:
            return type(self), (dict(self.options),)

        def __repr__(self) -> str:
            return repr(self.inner)

        @classmethod
        def name(cls) -> str:
            return "lakeflow_connect"

        def schema(self) -> Any:
            return self.inner.schema()

        def reader(self, schema: Any) -> DataSourceReader:
            return BatchReader(self.inner.reader(schema))

        def streamReader(self, schema: Any) -> DataSourceStreamReader:  # noqa: N802
            return StreamReader(self.inner.streamReader(schema))

        def simpleStreamReader(self, schema: Any) -> SimpleDataSourceStreamReader:  # noqa: N802
            return SimpleReader(self.inner.simpleStreamReader(schema))

    return OsipiDataSource
