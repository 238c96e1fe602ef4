"""The PI System as a Spark data source, in one file that needs no other file of the project.

Made by `make generate`. `register_lakeflow_source` makes format ``lakeflow_connect`` known to a session, on the driver
and in its workers alike, though none of them can import this file: the classes go there by value, and with them the
connector's modules, which `ARCHIVE` holds.
"""

from __future__ import annotations

from typing import Any

#: JSON of file name to text, compressed by bzip2, as base 85.
ARCHIVE = """
LRx4!F+o`-Q&~HLo2mqnbANzlL_`38|NsC0|NsC0|NsADuO9Jxm)M~C09Gxs*Z_6+I^ux>5l_C(>$cs!Gv3_qnb&r^x2+YruczH-yQO_=&1t1?x818PX?F7V
`+)DU;0};VRcWS%fDLLT^v;^w0GqwM1ib=+fwKyrZooPL6m^95bQjh=C=#ukU2-Jo8USr~+2^5KVofKv6(2y+?)m4aJ?!eaWcnHoe8JT3xE%-Cg7nN&dt-_!
Ewq$Ul@xb#pb8D&Tz&QleXt2-EdY^QU`X3du|{Hnpwah_4xvw=*V@*?fB*!5s;W>F*31P`h-&~fB7;(B+=ouR@_e4(KHbE1lhah@y`J`{3ZnGeWkQ>10!0-e
wuBmIZF(_Mp(n5dKmY&+APQsvpa2vA00HM-TZ2k1o89Po>kNPtwg6KjKvA1$00yK01?@ID0bTUKTGz4Yk|LxxHhsIbrmI=#*12?b-Gh@|bB)oZot~>jXgV|v
Ud?T==e6&?(s&P59krk^W(Q7{B>H55d9+bVTh2N+-&9a5?w*KIx_6ic=I+Z_Rl9Ykm#;g0xVxim<=u}^6rzDX+7twnV<uV(%OfUDm{cEI-&dXO_q_Ego7<Hr
@@)Y0yIixraqEv+w%lgmJpd>GA9g+L!`INYFQcI706G-x^)0WnH3C#V&3Ws6^}6lXcsC4vUrRL;<96p!JHB(>EtEFPKJ9&(9yAe-iq(2(bm;MY?&_D?eTJQT
v_*B>@0R-e2|Emh*a46M%ZJz7bPv88(0jI;0;$*6PTf6tP(89i>|&zVPLHWQ@DcQ&A6~O%&U6xc-0kkukrwyIo%1yMv;Z<InWL?#t(r0)SUX_bCzh^2x;v!Y
l6MVb)$en8cJAztvD{(cvZR8AfHJti&ZU7PySvtPdL44h+~7`P@s_ZMp{}eFmv-${)~&S8-Pwg(H=gfTw$2y4?rzuH$9eYypk4Od`#Yd&>Gi!cTjsobo2pe?
CfcNcsq0rt({~+cY6Gs0yJnRnhD?b71b_@`R-nMf++I@S+d}j=XMFK{-S7`kq7T0MQ`Up+S|kpSd#{)YUAi1Y&wBSc=ycS)IjyaB6;~|ZdweL1+fWn}eN<aj
z;2Jas3fmUtXZ?3`u4TShg>^jEiUfqEnpe|16juBA(m6<Y0p5w?9qe)Y$RYRHoyP^)3^bU09{rH4Gf}LC1UL1)!J&>t(eu?s@7E~R+DX;e2<%b&iH-wWDrGc
HJ9A(W|&K@&RdM?jt6VDhg#O|c49tu=Q-sn;BB6kGVQyK+f4v5^yol2l`XdS4mjulrr~|MfC8?@i+yE%H+wmNOW!+>dW&avdF@<UM%ituwn}4$!PxU?l<u3;
qVV)8gVQg2bFcx~YfLJXX4NZoa<uAz005vZHI3GKdX9@tRU%seWE;1g-aLwRp`Lc^9Z&!OVj_;sY1|!fi+3@SGjchj*~hhwX;jd6mv+6#6J~9#*5>P~_TB)p
zyJUM0o4GA01oT`Wi-G5ZacYlw>r0Xb+!bwFa-gdvD853n*aa+08MuT@2FGfyNFk2Y|2}+gPGX3L0k;((h?^_B>+g2B0{d`QWSPdsrP%lP+hmVZp+?x-*%U_
#9(K%?CPyG?M(-5=V2(#NUda}Sy(l@-N?Ax*1G6>d+qD*4R=hwnR-{x84nC)d+pg^s=l2%-MF;Emd~fP?p9hJ&fpI13!ruHd%o@7&Vuusf%WsgD(v4&eb_jC
0(^_d9@d+o<=#5(j5^{Jr0ZI`IfS7=?y|*-P>j>>pE%aT+kM;Ib!=1DP!UDiD#<KOZDvUYgu8SI>4BZhRN{8$WvK?|y==2p^`@G>yPtQOl!NP(_3r1v=rj#9
1PCC3Gy-S=0W{N1GyqLB6!ecKjRKn}4KRp8ArnBO5_$-pl=RYgO(w`pX`}!>Mt}eUMxrQ5qMlVZsPL6Nsl8PHRUef76+JyRsyC{7pQ?DH)HDETqeh!Z4H^hZ
NQi+N3F>6^8fX(#{Zq<%o6%21ZAa>wdQCkbHlQ?U00>k<0Du!fOn?vp3A6;tc$x^FrZgE%1JnsLkqAJV0s?3PDdvR1OlTob(<VhdO{t&&1AO=ZED)dv_`soq
{ulvOJV*yf1OjM~R0)MeN>!x<r9cvu1c;zPkbof%%eX*Jgoy+JNhMKe6bWGoVFUyP|J6kiK>L5?f7Z-owlfnyzs_m3Aw%zHe?z1AXZlx5XFryJhdj{~8<GD0
9RJ=x5d@Y0+8x6((F7`Rh=`WI{bf1Ak&EB|k>0V6n}6El{@=4@I(7%LCO`fW&0qiVgJ(nW{8wUw>My{(K5+NE6g7i~_Z-sfC$&DROfJX&=f4}QKcC3)!l~1W
79g`}nU<MjiwEdW|JIvaBzQM#-cP9+AVjY#eAq$gv@#>`|4rXVwmPFP_>sGTuj`TMQwVDkpZ9UOPwWspC?Ea~*ZaN|e3czBbLWkicz+Tu{Hh4tC{l>N<apNb
1BVKrhy5;<Do|KkN?TIfp<KqRG0NZ!t4I(O2*hPZ%!YrFVEXp2Ot#}V<*3qY{e3YOp5C?-eieHT!Ed<gCyCpxGw^ORT82?+)dP<2@5r-LaEyy>jPJNv7ba0Q
5sJ5ahMTSff9u7D9!#8p4qHyJ>vw-|Wyj?{{&dGSq1RZRMt`NVh;BK&n4HXEb_@SS5_%yRiu+%~F|)A0lP0pDnf5fkzkV0b&Z`6PiMxUbhe>=^G+NLcvbU|;
8G6STvPFCRQSu!ac%_7W(Qoo^)A~S`@#*du0~<+&{@?mKBM<%-;DQ4W@0Ayfoo~PEPIy+j|GR^C1d!?mf9pvT@$>+60H8nvrc@vp7#I$}t-tx{_}~6MYxwmY
Dl_OS{J;#O|0rPKY)6q$EMMFI+W@o&Mub27`xj^0q8ufF2Fe1U@Nhcs;T!sgX&qN@PYw6<>D#9D*Z*I`*{*A48OH;<_2a3>u6qosj@?&rAGLuB8G#{Xd{_l#
{J|a$u&O$Br5+#ehDsxfSTRUFSvpx^Kc3?~A`qiqnr3=CLY+XQaU7^-UM0gIsb~8#ALFt23yb}qcux<(6P?ZUEy4>ix0>^61n_@mJ@C8$07OKQ_&!E16+$nU
v_9VY+^|GJo<00S<e(Hv6ep=(B|y_>$H4Rn9E<&bcVr%r_BIfTKkybrDlCigP@v1KcI-bd_zw>c_;+E?i-G2$%uztQs8FVK=YxrNLfpY-#Lv_Gu;@zEhfB{H
RB?c6=)x|Y|J!jt-K+jo_#gKFIpau(iX!~IbK~hxm~)<Vbcc*;7U;GkDisVM^hRh~f*2PD7wdZHpo;+iya2DXN0zq|JS;DWRYE`11NttQAsR-6jR^<9X$}t|
KDHU`aAT+(IfL_4iv+e*H0fFD%^*&WRUm}~+^hBr4Ff}2m&kc*)Uv?pqt6>;j<)DOP^_T0?-I3mP(X60rZ|G(|K_~`1o8$rxGB{wue-$45o{TIr+oj1zOJ*X
Y@a#O-_ou9yX;3jBp6yj=Iki`WA%4J!56%A|K}<gI*R4M9P}MWQu!I%0P_GNCi1FSp+SCCHp;GmSs^+C6LHl`ti&WZ&x)D<ss>Atj<@}X`>}Te<wytful0Ve
@#drR@kaHb`xdUBdHhYi*C>c9+uNfD5%Kq`Yltks5X<w`|3oVYA&>&0LX0q@6yL9Yl=b=xLa&8`P6GXmtV`+{=`vSX7yJTKUFB6+D}oHPI4bO5hSM+U|E;bp
HB`zik?EG7)A-Z%xA3?4^*}n5N83KX^_IVC{zg3kYb}1?@ml}l>$Vh&0?ZO!0N8(Lhj@+wMjn`J6viR_){*YaI@lO->6ZV+e^&5`=%G<L1R%jlOJRq#p%t1J
&J-W}d314q0qL`k4?sr)Oa5#WNk~$x!GMwbpbz~R44BJ#C=cmPI2SI$>q2%7nRswsf%9dw0m-fif;vP2L_`HiE<*w_?f&5wh}P5N(Dk_~)qSVv>+bUnTT<lm
di?%9BqdK2%(tkZDFW6g8`9*er;L!Rd(8i&F=<N%OhC@0N3+(Noo%8K6Uh%!3DYY?p{;o#N_O(&>mZOU&@?}Te8d;A1l;%7>PKVNg}z3I_kX}1{<}aXYkKUO
fiTEGSpCI5ut8WKf<YBgpLrZHq1*)O7KCd=+8%c18S(2I#4qIvkRe)iY(p9CC}ogRWFi_y$`9xFxOAEefnO=OH7eg%w|Dp9h{r?8JyeGU)qn(eFT1lqW3P1c
w7Td6@`stz%R_td^LP2uu*-G8dsaR-g4*uhAN;#_b?gS>%piKpRKO_jcL@*Z?ka$fs8|nQ)KV)u!X|NG(W$@Dztremy8027MXUUlPF*f$_mp7g^DAp+Z}j~&
G4o}Y)PIg+YXq?am{sGW(Hxi$!y{4wA+L243z$@bI&C1My{r`yDgaS{y`qFDlLE+3uXe+5(kNJ--p@ZyD@*lQZ-?#HI!gGnw-h|<L$XD>*@OvNToDkOmtsMJ
AdpG&Zz!fB5i~a-K>&GNZDo-`Xq5${+hBd9e7sXr#(Juh*J9mH@IeB_k^x8|vg|lMrJTTba|y75CaXSvEN<)$Ee_$-5|7Efk^SC=e))K1q13w~4%`rMgbAi-
f)PWt*+u8+LY2(tI&T#G%C0P&&2t!cH^F_mu3F8t)~pF(A&R(Kqit()q3ep_qDWnw#d>XES8frxb_s}C_=34U9f*g7e&1i(zo<@Ud}1II4EX2bO!N2^_TL22
Pl?&~;$%hxb;o0gavVF-xu*B}e=z#Kzn9#-{8#EHZi9pycyP=dD*7w?7P_eH6_JN}3x5mC{6l0oy8J=iK0fhTI3C;uIN7kJLT_ab>dr~_i#TXYSbR$}rgMu4
1VoW4uA-(&g9$Yr=h5qh*zHpROOgQaHh(D3NZ+G~Kz`0r6WOlwG91=*24;ukpzgxhp)<dW<&Ab=&^V2hgVre&CFC8Bg3Pe8odyEx><?<K{={kebz)KC_CUzV
i&2f&!31>N$rq69;t;xg-8K&UVuwS$C_a{JVJBZRndU}4x6}&I9u5JPtJxl+{K=bMMhz4AQz|E4nf*-xd(W7KdTDw1Z2BW_brqL?{@QTU^4kZT=lmowvA@dQ
%Ton0lzZVyhxKcZ?DXI^X_cQ8rwB^?CrTQpqm;-ku_<oB=<7h@0>KiW!w`BZs&M8DKoeP&UlV>Mzj?AtA_58UuFy<R*LSY}$eckdtm^C7xGV+imV&!~l)&o@
XKmJ4^4FI0yqDt~bvj*j{y*adMH13c{nGF^Ys0122gmlG9owLjP5mYs(ii=|c+b{>5C|##nZy5V@%*wk10|s$nc<p~-3;S%eYLB|RL+YDIzj=XfswH^M1vqX
h?JBUb+>?ljXOB^^5MT+>ZR5@9jFb>#Es<P2lz~gjajQ?6C&uQ1SOFX7949$gFoO1S?wF>&GVxonasm}R!0SNXk6CL+I9n=?t>7Z4nn{RM_ZOi=Ne{CWFkzV
!3YUJprBwBVcWjiOhl=W?gpBCVa{yz0H-qmu%s?Nx3V1Cg{y{8nx1SeY*4olG7an<+S{lm>-$^8I_)7s3=z`9RA8j+c5<v3!~x5y2!%#O+d1b8h@pdgoOk2a
^|LVP?%*T-lc6;29-^TQYhmUTh=&F|s4yDK6=tYvRTje5UF%g>R%y-Kew+;OJ8)rt$9cyD<aaDpE5$0M0T~$=vFw&Y9c?2qdef{txx1Uz__U<7>|#}7F?K`9
3x=Z+wkzYKe?6!C2vOe3Q=oDSuTqWy;MumaX`6;_I1Lyz>Y!tT^v{p=;*HZlfjQRGyE8QRak4TFF9E5EVV)=&@SeEm!=FAuoz)w+0ix>)>I@{qT?2bNeu(L+
34?&rj&&6jMHEd$9w_2eqog8GJDI)x+3KD^sU!igrmUm3?P^_BnqZMZj^Ek-f9v!%>8mCkd;VJRw*CYXpq`P?JHxXN0|9|y0Y(6-nj;>4qI^P~oU>dTvB^{x
^C;?o-27&V8c7042e=9>T$>mmKQ-@&B>LD=CZOz51{qzzY_uN<#yz+fF+o91)kkSLmLVMi_)Ca8jSq}9RMdQZPp6t%CW-+t^@~I9?8t>UFzaU+(gX;CkWmN<
A_`FYV9G^FG=WJq6R$+-Hc8!t=ph--F~EBdK}y{qZAcO9(~kuMV<cPbO-W1<ayO7wB?U!5!y!dcG|3cM@=vKwJQYAObzzB{;8kWKR$a6}QQ~yI?x;A%iQ5L=
p*nWKSd$oVan~Wx;BnlpLS|H=rh+1>N~u~RqL3+Rik4`B`kw98cFAszdnwUW1rR~Pk5$JPY*9=^K@kMRO%WAQOi>j~l`O>-vAqo<Bmx+yswR(|I;?i)*p8z`
m??<4mrYSIHBUyKEU2d2Y=BFuDv2W;fYJct?9;U54$3tXD55S3qoWQkV^fZ)z}|0MbDeWljYPv63l-*O25T%O4b&i(P()f}x7N19jY-lhQX5XBPdakc@$JWs
?_wMV8f(4R4djF3X`PrhNPEtVhH}`#c$<ez42{{i7mjCSQ~$vVoNu`#;f4XzA=r~>O_v)^`tfe`c#L*&>3yG*uAka97*XQWpLf=%D4Hu+e{pE>lAix&xVF|s
u=6UEuI+*U5Hs!GKzw_fBD7M*E!x4}E?xn#_tKf{!ug)P7i`-#Lu<|jcpw%Y3>^eQJF`3xiF93D5($k1O*OpL?(-CMeaSu2aSMAu?e(5KcF=Ewx)@_*2}ga5
Aakf-n)on>x7<;gjrI1rXQ#?GbVSiKcr~$30QNN#XG54WzuX<>n@GISqJTG<aM58^$7`ey@-{>X>Oe&H<?&f7yMX%`otmDNQ^809Qq-y>a#;IlESh0(AQ#QD
I1I-C=!nkXF=f+0RwYz|`0u~lC}{o<Y-0BIsEyGeNNO6`GeW#Nex&*i!|PQ8CQyb1kM|&5cf1|_z96v>8AgEh>5FZ^HZG718DwKz2A!H2B#1!pg>_WciDKH_
+e9FZ3eX^RGzOv?$OQUx5y50g_(KH+kSrEX$}jECs+C&3w&Q<aaWpj7R^fKLG$M3&61vg)_}y8c5<zHbwu2v8%qK$@w161w_8kGh=tvyvt=_i|9y&ON;jM|l
svx>G*A8!6KM6_4I*Aezd_?+v*`w**;7UVNgh$r9`o$pXfkIH=jn?=k1ELV{AW)W?<Bh+K*0(;#*#(TXwVu|n`S{;{)+lufPP60wR_k5t08I*70Bb)nGW2gs
Ct)Dk66Cmzfy}3*Vu*oRL{x=M>(6F#eY)ubWYnRCu)g97pf7FQ^uFC~?Ba*x0FWG~u(;tYvH!C000#BfbW%{%1YjrGKzBCMUQRa;es`@&!!_u2!v+SDbOZ|m
qmobQ$_cg(+}^(c2z$?tdiBGSB#1u%>fa(&3InDcd>k;fEdl6%3nXs8qW|ZREq*>;Ur!#H?0!F3I&4xZfpxU9pEBU}Q)LX5KG&2%0D?XuWE-T+GDlPLu*s_;
P|GExc5nq;xX5U<t<@%tE;j<yY^6(GrUG4NK@n7RmOYIl6hjhFg#}TusUm*?0NPP8W|0*XU^XZHV?tP;-Iho5&Dkh<5a8(Du;qsz3U&`&@Ak#)pl<cONOG*E
2q^-4-x!!IG=R&)nN_k#4%Go7Oe#eH-ey#WO}8~<Qi%oI4slHQuI>gTu0QYP#|HHy)9wa@G1>ALp-F(yn1Ue=zT?(@VsIn{;7D~aJhBHw6cXENRfYl4O$bX&
3nHT-A*=yoSx@5z+3<XJ--n0ct-9==9haWpN66_aI%P<v(=h7^eG!N5x$V~TJ7?YLknu{1nEK=^F@^p1R5p#{AZ+HEW}3www=!m|!wRny0--mgtRCoNzq@70
$2J|9A08UFtS3amo}ls`l4RQ?M5U#Xox=;o#p(|hQI;2s%0kj6u7fO#!QY<8L;XM7_;egWiZFWZ@xPyUaBy^40QL$%Va1>b<wO$*-(XW>Bk4+^mHyc38;Ed0
O`hm&Qy}TclPIf8LscqDfnW*ipyMeCcH!ykdUywKmCWaxpjazg!Pi?hY}T}Tp#a^lG%%CUM1^T6YQdNniK?DBhZ185woq{5Q&pNJh*db>d?mQWu`Cri;|B|`
ey2w1slds-=NtNM#7~dd2slv;_@eeq1xR$nWW-#yZ82Vu+ab20RS|}my0q1+Rg2{99Hreh`};y(%s53fCoF>U`ny=prKH<4lv@r`Q-n*x2%IMyuBcJc9g~ZB
YAEG6P1BPotlDzzDk_IJd0SS9!yFt+m7Vg<y^~~D8K+MfYIKXe7w;^*yLoiu;oN>HHi~UJa3Q29gI1Izr=~QOb!#YM>UPnt9BG2<(GN!xL*?$`#GZWj1kW(*
<|Rn8YVgsVFy%L^Hf6z&WUJcMIpC)QrAm{QN;*Z;iYD@@G=`m86*R{$W{x8oHN>+TCa88D5GO;RVWr2hMMc;|v1ZlS>R#?y;9~fHW%<RfDQG{w8LGoMx7vEz
DxvpXCEb+nU}sT=fs6k&QS}x0``~muEH^pfRnIEYvz`OR;q1%g!=n>_3$xg2M@Pu-17<JpoL%89zj>*~cffs?n(7TPRp`AXK^fM{+E~SkW1Fq_(+%|FQ{Q_@
wpq4CQgG9eKvUx&R~OzSV&ZOdA@Rp|&E&ugI_l$_Zpd@AaCIWw8)`>I6ST{zlNJnD2Gzas%eB*NQtZ)<s5@g}wzX8t5jT<anMT-7_0HC_yE2AMw*sdC7Z$Dd
4wJ1c@yt&%uys-fi40NHf|$=_-5z^v7JYrCNo=0_U+2EF8!E#mU0i4bmD5pX1b1r?)4tccyG6}mc7+yQ&TOk6Nr5XzD`2(OEob2|XMEQXC_<bRiKw+5mXV4L
8K&!FL&9BStxVYy72#!XLosukU$GB*<V<YEdK-r^>AG4SKU00^+I45`J9~729U-kMv0ZCU4jpf&o3yO~8{on7kYhv5T)v?4_t4*iU=i@N_Lv%Ld(DX}M#DTz
Yi`*#UuRoGboIjY`8`W|SpX&Rr#McGwE3tUz3mr~jWfKp9bVFA-Rbx7ns|cPB*xf>6lrFF;Bu-s;`qk+Y-YZ^S`x%s#nUF(N`8wEucf&58PJvvz+1#01@W@P
Ikj@YL!CZ56i~$h7&vnAa4ki3Z04J6*$E~{TZ4-iILmioBcp+!&P7{YI&lM6<VJ5Grwx~NWjP!D)tT$(PLtTXSBT_YXGbor>98U5v=1x;G|7eyW^qB(?5*qu
1H2PT0?TRBH{)D&n6UMIq3$ZEBS`B~6J1~#A2R{=Gp;M(&Q+Y*L6V{xl`Jd|TE-^SAzTs3fw;?VxhSl9<4L+6>#nnt^;+?}EuGH>UFt&;D4_u2c`h7K%653X
vD~v$1;#19$AsyS6j&)D(Y>xznzpvojPuh^0{UbRr&2<ItRo$#ah^&j9;XQgwu<=c&H)GWBM+kp8!{?1bt8qGQwJkr1C-48TATJuy|!{M7+;QDwA;(Q=Bs)H
SsCC`w=Ydl-GC}fa10A7zArsy)~p)`SokjnYYL61#mri7<Kv9|x%z&-t;oE8PmKIDKG}g?M0>5hNUo~ttV>eBf?0$zs=E95ZtfZ}Ymi0BFYWI(@SmGqZKiXc
6jp^x=V!kfD&$4@b*SRj7lm4{DfZ^KWlG*O>AALCKFzbp3PQA866MG+^wGw~1-C0KMW{Z;nP9K6v72IqTKA`sXw3;j&VkNm8qAuW(!!G0jp=Bs6jxyCj4-SG
`m}!b@zh)I{X%=Fx-a+tsN2KkO5e)+U}=Z+&A+gvLWgf3<Nnd-n-T80_$s1sKqLRM6@{2sk1HtH{}LN1^<BfOsQSOvMxawEJDWH4n;hQNQQ<lEI}SNy_J?c!
<9Tg<6q7$=eU^Q~htX4?QV=%|vi8N{_wmi5-7;;N9?#gb^)0UWak068N53l3!lj({WF;)%P;W+`sw^47uBt5G$grW;e${|+;-c(TRl{+3c#o4K-`cZi@w5+O
+qP{GIQ{U9ac1jx>9uY;FZLUbR~LIbD{acT@m`JEC>jOG@iouw@7g<We=M$NA)CKW?nV1Ww&vvF3a(?q>z&A%6?#|^72}ww64zBPe@A<g1s3g2nNcjV!f<+n
2@ZV@PSPx_<v33tV^P(-5wb&URDwRzmt<Q)+=d(|@5ieD>#vtHTM>2gaA#fVjQhDP1spAJE)Se&GdB%QbB5mVAwZb{07E_B-{)~ZfWwxtvPF)rJzDa)ty^8d
k1R^nkOi~Ot@Zxo$ti*Rm7Jp3*_aS=4a$}q?Uu<BPwFG{0x_Ahgms$TGJ)cL!ygvW9T%7lwN?KZ!aC0hGo7IfBECmgQi3Q#?J6I=<TLK8)ejYY^HC*QYp&+S
_{Yx&Fa91e>}hGYoPE`!K4!?ZKh65Mu;0mYmVtc3!jT!ZGzSc<3(p^_QEsR}F13133gWOD$$sK|b8Yni^R^mB*H9=tDzdR&iNpnvG>{lct3^2Dhh4`3{wFx3
P0>_*cRcYYXeBPn+P%h)mwVoKZwfH8IC%ipyiJ-S_QN2M85l0#M+he3poRFxuJ)8l-l5azvM6lTlGRnyMu`Lxb;}1EW$LeCz}O}o?S-_PFsO)Uh{9XEBg)pU
0}(_LL?~%)A{rYrXtG*rp9Et6Hi_-yhM1n;e~waC3>6lnDG`X4)Bs782EH>M$^!m5nM}pTRb!IMZO=)8`zptX(zskREFS;>y(ard`Co^KIb3&M^|uFOnc0fj
oXKUlIefvfEwx=&JL(C0U5#f4*OWU9+@lxB;8L??QB{z5k0EewqYgFuqf)7TC{NtMN?mI3?J*-5uyo3-c&oe$%V<~Cc9aZWPxR$25pMSM8W%}jFoi+b|G-e|
`bzU&quRjpBjdF+D+>x3f87taX<rKGz$1{c)z$L}!VnZL{ytIbx`Oh)o=ssaO7smMu3(--o!nOtfH?JOM)P4ZdJ@48Mh<R9=Ov%bXLtrUMh~)y*>!ow?E;07
W#*a3d6pu+Wu>uTp27ygtz&!J%G5ws9L!y0Y+;?Pv-E|lNPod<R2NbGq!ydz<h!&D)m#ETOH3jr1X>mMmdgG11aY<ShGxh=qkM-bqFAlGZmk9ZQL`wAUKcs~
Q~4-oH4>m%PPNUSa|l9(vJ4I3d#azl$fTnWSu4+9M0@}b`u%J;R-K+U#pr^)J|xbT*h8I>s>Sm!5->X%0DI++;1x`OaNeja`b;!)#~k$!moH>oEk!zwHL0H~
t*-MisyCLDxcYNu<xgp;lT#^?u<o#y!yv^?H+Meee4DLrySKN_%(@AtCJKSWI?27AZ<HzhY}&n$sqB8vKRyBF39|)HQ~JvrlWA1L{0~9hR0m%!x7#?+V?<au
roUebs1R!EEaAq)W)fiyRw0OT39p^Ss2BcBsWumB&4;hV$gu+FX}WY19({IWetNi~C|h7L$rm6AD4HV-Mf6xETqrz%dieG8;;@uGCG{i6uwZ^yk+H``OVYSd
%$GPb%hbJP2h|MZnzyjD8<5rY{6m5;Zp77VV7=f^rh>9zR519e+V;F!cy35<V%)7HMR^Z2>|{RTZDh=>nD{7CUB9B6hX`kGa0}0QAbtZs-kr~1H>=i7$Z7!d
0tbYa1{24Zo_Toa&3fI2KAc0WEVXA7VHVDuOA+43$&_hj5A};9x;jsvu$@d`_v?V9*Sj<E`k{rI5Ar~NZsZW=*5U=n`bhn@sHo61Vm<88J&d8OS+iiM){*?0
q`_%Y6tMY3R}==FNl*w+rLHPOI<Z|n_{#_eRcU=(UehEsmakv18h<Hau@CV+o-R}!e*ZTUoBI^>L4+VB{s0GR5HIjxru~S!<IP{f%AW@cs;Lg%FXPt&9Jo~_
i#WiCAP`ayugzJwP3VF6k=><{Q14~w>y~wuBZ`6k+QJHO7#ny(L;M*@V+TZiyhm&IPf7|*`XSjIxX~E&z`~95PPAgGGB49jf04bFGr+<%EXw#tQ}&U`@es^H
K&y*%^xDzW<6j8sz+kQ|-_&zp@K%k0vbYYsGp8ki5IQhNv?`vBLWVKnoDro0Lc@z*WkD9Ls)f54)|);1_Qp0^74&v%hJZrjjvhS&FZi12u`m8ReRaRbkWtAf
NF<&UlfV^AvbT(>ReSWb(}^72*0EF@*1ss=j1o4%T)o=BKgE+S;39`QAcZP~5=W}Yrgyp^pV%1ydx|@)4d5R}jN-^VcwoTpihzDrb`j-dAnhNI&03dxWMcdx
atJ1Zs3el^E@(1Au~Bua>AHY{2X{~EeQicQzuzeQF7|yiFLj9tJP$QQ=Kh~$s87e9<FGiQ?=T(69&C(5s<1y#1s)rT=moAe=_9IGast0=t_Z#p;=a?eN0>Jx
?QX*~+(r26(Q=+}#4x>sipB0Zhe`5JV8Zap;$ot<r4jkwIP}Q*_u=P9oZT`#Y>!<5e#3Ktga#!*=!bL>73_p5s-ys;@k7@twVnlBosT-bP(vs_q?v1`K%g*V
2nq|{entco<e*c@3P;E^GI@PHC568Hp*k7oeEIK8c?v8T03@ZyP@xg1{>1#oSXhgN)eysMF7XBOmbaTokz<b#{bR|z{8o-fj`k)s#Z0-Hnqr;<hT!7FtOkg=
H4(*yndO-=$b{h^-`az$*w$}NTcM}hA8tp&s=y~{RqR7VsuCrhGve+-kII(4aH+I#S?)Eu((GC10H0o&6{AZNzxb2*!G3#Hpf)vlQi{vN2TJU?!O2z15`buc
BUiu-(vT(G#T5YULGNzzqX7`1LP95W0Rr*-{C|f|I*roRfww%*acgb`Jjg7NJ_KAf+lv7$z$w)GYW6+XkueYXa5)k7+l!qJhokFd4C??aDl0OnH%<u?<VSnl
3tI1=rSeRo2{I)HNcoL*VFQ{KbW^vvm=Rgg%w6yW!g47D@5S9joVifU!4LzzK@RFlHTQk4_xyLE<P=lNg@g|DT!+<>RsiYL1f$?_$1_wE6omwmPzgd2LV!Mc
I@@Jt9}j@Y`j@9(xy|@I`#A~V!^pP!puc|JJ-D6~e2*dWoPnH7LZD+PO0UMj)no1ppQ`pxcbe}$GU{ESfOPOP!=$gAS{H^=!gy52=P1}UUq&7r`o&gHPo>xo
e*?{5*q*1MPftj-pg#Mrv&w+B!_l3SIbN_m&bwqCgJda+D$OO>miG8ShSZM(rWQ^}vpi=0zb$R#@YfW;kTg`0bWlSw<44WhlyrsrW~AmY-WkG8m`EU%u|RN&
yF+j!Ho5sfHMa;9J(Q{{DybuM{ywcQW)hr2+1Fq&XpN+T5u-kf(aIl*_4;?CKHc~X9r-(LCulcDM3zKld%7j%JQm7ysNmbT;~oE1zks)TOajV2<y^0|TQ*qz
If3ovB2ToEH$C#KVMww5F0ORS+^5gd_pZlR@FMEtAIU&t1A-SMD97?u1@xlwr;-?t?fIGvGtqyBXp3bsjLg$+Nj$TXQp^A0zar#@ETqfr>~y!l$+zL*ZqhBe
=Vg7HATyWst;XFiW6@Da3uO!sPlk4b0dGtojKr|xq}qGQDt5Y~E41l$HZSmN^lkm0>)V_7<x$OD#!jGhWmWJpfOW38sbTFX7FFCAamy&zfFB~I6qO1+*J6^O
ZuVVJ?T%H9I#~vQx&EXE$QmJRIThyWheTNv2F(rds=fWMBp=?ft`%-j9cckVb+7W32GLER%>lC}#={ss_x+x<ID55PdT>&Rq91H21jF`yUFY-6xwqTk*3z6M
itd+yNGB1YVPi=@io`6AX@+P552hqvkn{BEU2Jv`PsYey_-p5}^S1MYgj&OBs-T#ODGw^DiUlkGZ;K*5_J|687U}SZXqv9{@FnWV4=f-Q?0sNsu+$VqPBFn{
5(v{oobooNHbu{#d}7elg;X8>>pCB%^Z<H0)_+dS@MGQ^v1_6H4B9;pO)1z4N_u5n4v7y3Wl#zW3u_8+DT4C3Oyp<sz1`$(>35x0z_|pJlVTdK!NCvg-xpWY
hI@?h<E>hdRhv%f=!>pI$act+d|ZQ|P3$sj*^xpZNM_UAX}-3$sI)HnBZ|j<sP_et_UHGx^s|%>Ud%0cY$5)Sh$X8VhV^(p06>sD0}}S>5C|^DSnn@}@b<Tz
>5hzUh$e1FufX=@J%~f=^6HK{#}FPq%d?-=oHAJO13u2DKGP`k*jXY-MWnGLV(0ZRZ9fvaQ8t74#Kc=~0om||V=4H3lL&&1c<tu*OnQ8_7sXC~zH<9C@cScY
fj5M87~+}R8_W@!p-2a#RmRAOAXo*uF9KCvMaV#+BrsIYm{_tD8y8Pp<8@yksH3O!?9PcF<el!h>otW{=oe4~VZdBv_^G4G=v22@*h80y41LbMUeq?=-7r9L
Dw06hs4fZt!i4~kht+i+VvAewE8}{6j|Gw&>gwqvJTTv(d%l|VJ|`(#u=nh8^4(471BoZ^5C$RspN8DcsEE`|p$QusOV3RN-?r?hcHUgHap->HdUx(R^`$Vq
73Cr*&bP)nZ?<<n4z*>Ox)dWDO$;BpJg=iCM$=Vk($<w+{F?#ufJflUC`ihynuS|DTuqzQSd48qj1f*T>daYfoiH%)P~nw;&NhK-(+F!qKx-h6%!~h$(YcY{
zE`|9+M!-LerpiJcSI0CfqxUz>n(A}i%pa7u6ogKecLlBupWdlMC?Z_79?^cJ8%4$3l+13`!(y^JLFmHt%2SY1&9g}kSPI?Oey%w-MV4h3=x+<+93o(@ptgV
MI%;%WSaENRXUJNkJL;rT3Q9BzQM9U78g*ep-Pn~MnM^1r_5PIx`Kl77<hE^&>U5&N+VWRU1AXMM&v0rQRqE(#jPX4A0XpfL15u8WgAFu0vs}JPHPiCY2k+i
P~kyPY{Pz8h&VPmvj#)fA1N)nsTQ4FX3KG!F79;q)O51jl@xABc->18bs12k5N&~LWmii-l4=C+VLsRvJl9$Dv&o`(zJ&fm=PC#jz3=v|Up9uv*n&8#B?e;)
lGito?yZ3jj%a-U6@%!3`cV{;?4n4dz~bW?_>KCo;7Z7s_D$Iby-HCCF~R{j&;%_080v<+u(N8%0WAMfg2mH=I@ne(bTp=2$Q=j-fb^)6I_5b2<)b#1(|vxa
R<ebUV>cMtv&L_GFJ_mim<(gy&vE7OoFI=9y|XVwI7}RSH)LH8p~buH)L3_xG5Sjk43mit$^&W^2q6#;Wnmg>z+X^n`NSB=Qvt+6lB8zS?(sweVeW|u>6P)*
Q=O0b7$G)<+bQJ;vK}nflBvM2AHMEzdt43~bzwayZ%_DECQCJ%<QMvTp6(QTm4w)-mHbHWZvrPQW*DH)us;lC%J%oRojrZLW$d)nG1AfXJ?7{Y6}h&QWum^M
&^Y#=Yo8!+5NMu<8F8}fd>W3>r9+^$#B_-cPJTa^Ux+?{{Y=mc!$Ce=Hi$obL@w*g;Jp;~sDv;QL~G_FYyx_<;8O1llhO}pHrk#u?%`9pN~|76xRtv+$_x6_
WnsUdj)TitpirqJ$3s0Ftnq6O_r+~=Pa(Cs{5O5%E<+Nx1FH|fpyxJ_<G|mjRS$~Yydh-H&K9^Vb>4OA=$|W%fH+4`gJFm~5ika=CP&6Dc*75kO&g-PH*^@W
tG&D>o!J;Uu{0mGpIP?ym=s4kUHq?i73b(12XS?h6lrceetS@gr2=&JbY@v<!#OW+joXMEQqBJEkCc42NMR~bj(MMj!;S{t{yu^B_wAopbs_F~KTld?s_M?H
7c4an3mg!kZ{^P4qY3UcHX%xDrW8s^JCOBB$K>0{@W-Z%^r%ga%U5Ad4bm5CO4(Zhn{otnwmo4Si3^z<0tGIVs<~sDTu`Ef_~UOt{t&(Ov1A|M$_MPUVc3>i
5wUY{<!oHlmewey%4%f1gOI=w8WjfzuMXVX`t{h6@;+_cZMB~n6u>!fG-`GmKQNvHY5-u}Ode}?cWn=`8Y2bjm&QABOMXl+d-nz{P_l-Gw~lK&dl1<2g%dI>
XUl-qBhfb_2GpbMDS5vy_z!^mur0V#I1Cn*Pb~29gXt<8_;U#3-5KIYwB2(d_n#?qys&G}<#mL|DwYp#gYIZKDnCaJv!GHYF4-uww%OSU<#pB9Dku<11qnh<
ihFVJZ)NX`@>g|1P^w&zToa)GU(N?fQbj0K!TCLy;CmZBFY8!INy>*aAM4lpUQ?h^vw5oAa<(i=%2P}#1=BKkpCX=$zK1$A*^sy3X63;Kmh7HF&@gJI-V(s~
R8k-xCD>AryBVbttYDHzM?b`mi}s7|^WBxU21aTUem>#W*!2nriTyt<^dCf$C6{ButRDQS^D1xS$3)@+59&X+AyUMb74&4^+bR(dHv#3AS{<c2Aa>NGVbT-v
JKpaM{k|uF$qG>0L!lJ4`mMbh0Cz%wKiXfP>*Yb$02yBJ^1DGtxhA#-PGE#S<3~9ScY)NvQ>2t&aXT7~yDQP)ZLsK^vSX7cXA5)a<72?#o=C+IIge}b9mo5@
2kA)v;dXU>1P@8TQ%6()?j7t6sN@f=m6#1ftErR!^E>otFhm%7+XuCRb_$t2j}o8}DyjH=xrc@g`k|vTfG}W4JyBPpi!(BVx3N);l|=PX`_7Ccu1NaGvq#ka
;q7s~emo9M;r&V)|E<y?)tn%@A1BmbbUN5f8Sv)OMknj0X{9v&Bkq>c@)$EB`zcF97DM+pQaFkE-MLOUOw?VtEwmw}ij6zaQ_wJBU9`Yz;yhdv5GZ*c@{SvJ
`svpbmwJY%BI^vOX>;}Q+nj2-8#9G3<LWjI%mK!@0iskZ3H1%&A^?&~kb1RGH2^;dc1M$sOL(DT%5q0=OVQnrI)f|=i?;?I0_H$;XvRCa=gdtHsGvmsob!Q=
(FslpRP!;H&v`RW2YG&mU+Mq1*P~u9P7lp4KLQh=zUWt4Uk-@&edGh+O`XbIGC$qVF8f&icC>+1o-uO+LWpu6?tP_D>B6<o0D>+@0^nlF2qcn4*++p0vGN-#
qyVutQ(><RE9ntn(4-M!kjM{Pb8HG8U{Y9OeT9e-%MRT$haPvJ8utA<reGtqHR)|32n(PVWb%-Ep$I75jc(sk@>tEEQ!y+f<6v&9X#!(DfOQ^(C9NhMdj)R@
Sj`p>CKuK2(i-YS-}v5YC5nz+U^^(_i#jO;Zc-=n+HP!z0Ew`IR5}`TwZC1JnWBfqu8LZCH%H&DE`CODvviPb8Uk3Qc`^u>!%FzPzZ#Zb53bMTCR<HUb_2>s
i0(;t7gw<3*rAi=V+948<fN$;A6z}8@@D>rUAeqhwMzT$_~H^9|6K_N10mf1VV))n-Kem6^UN>(_-5-*`8n8tL?RMk5{ZEdLmG13o&YYYrXyir<4-U8cJ}cH
`i$V;>9D^dnTMOJ4`}~&iQX;YUwb|IG31fvaE@($%Rh9cn_v~bDwsyvwpa6BV!PqgTu$=fu^2>d-IHe=LpO2Gb3*KB)*H}o+kf}=?s>?>R%O8q2^81Nz*jh5
a3T-HPvlgk)m@l=D$a3Nx5oLQZ;=i_-*BiJ5Q3-~JN-AFac&>bhB#|rvOylY(`^cZ(e<bec;uk*1Pc;wQiYX~!r5(SV0)d8ix3w%lYT06;x%*|NV*mZ2bt^6
8$<4`I=MwCH#?XkVwQmQQHW6$3<xYYYcFG`kbQ2g;nG>bzYRW__H)~j)u1)8QT*R5-Kc!Z;3G_stcY@`l{mHQFe}CuRw1NQBX|l?4*m@FIr^~{Ti7g?9qnjV
n+a8_Dusbv0Bg~dx*fFZD@I0&)GKsTnu7O+n#@kuxTmt_HheHKFMBKEgtIfuw2BokyM}&Ywxy6$W7iw%axH~{;l>9#&zQ=`1xhKh_ie3RUc``hiD%%jRt1Il
3J5t7Ygx!r{S21pz23$QPg7lT$N0dut~;0a-%VE#_lf{dAGYERuSbTz&p%H8+FyNW_L&M9cj&1^QAs0Xw%!e4j27>Fuv-kG&n;$~>6HT#O!+uxbpd19r%aiz
6;y}Qxoc)4p6er#xeOw=#VcW?xc>ENHZ9kt%$GfZo%rSV^z(NbAv*EwVf2FcYbVn0_3J(Ewpleoh};{3aYk!4@}(s*%X@}nEt;WCKs$DZ^D9LqF;xsr7RDx|
f|!p|YCPJYswiSlAv6U5kwlYA7&KPm#VKdY3nC5w4~?;94{KzT&Fqima6a`i4bx^2{;V=ammLqhO!@lY+3sg5HZlXeUBm8VI<!xb6CWMqTRFXh-E-GHO7pL-
borZ3{HrHsc9hBf99Vd{hh~}H53~z_s3Lkmt4Zs%o!0YD`8<hos8lU;jE(U~YKZ7{o)tO1z{=x>+WTCWJ1rwAu$Is@1x5xH_}pR5>j0{e%rWR!a=R*;8CyQW
^2Y>XREi$5zAkR2oKSUGY~s^mBZsr2%USiByNucTzA)yXQq1kOT6Ly#Cb)(Np%w@L5b~<4wVh2~3Dtd)^(o4;>Dh)dVm!L)n1<Bm<uuM)q~#9~a%gQnyg9Jq
jh`kF)fd^q2P|C(3PCXd0;Ng43+;UwIBkc1bpBW7<2mW}<wpg1y{(tfHiTHozT)>$WqvC6R=AUjxYJ#6gAWq<yn||x7`u~w^tt!GxuxG-D@~%>+Mh30wnrPU
R+}BQwZs*$jhBu0ir}%l3*YnoMBucw`YAuwJ$y*K`;+!*hAA3Q3U|^=1Oip#iIjkk$Sj|~d(fZn^0)3jC%mqS7SoRiT%FTdoL^R8uN-R=`SoF3W_2_6_J)Q|
St!A!osF)i!G<2};ZA;iOk`P^_j&cebGZzaN)ZL8N|&n)2&TQO6lM-hiXthr2TTnRkV=O-H_~K_{rDYqpsh?mSSSsVa>YLL{sKWKyHrLR8MCLn4cBFm^DX+D
lq`oMcXBL}rs~#IN+a4{ap{VeLC#g2laVeF!&}NBkSQ@%<-W%og+P2a+H<ywBSZKwu=m>N5ZFuyebd7|c$_xlz3(l9NG7@O#zG;a+<}8Apt_GZ0o~%RI@+Ns
r)?3`g>ZA~%WWc%m|=lIlHxAdLezrxK*sVAY{z9U+AShAXXh5M#RXA=+__1@mAGLbqKtb~czGK~45ayw3I6wzG^%X2Z9q}^-e{wYTA9cwSPD?<50@SX2T9bT
P(wxBzLsrkTVYls)rMi*qgm9!SHWfw(%@Rt4+EWqctGHRi}?7jl6d#<-4uZeqj2YV#!CueOxm6}8~IKwR1d#EC$PaUvUxLyu8MYat+Uqf(9Bt^v>17ZCyUj+
I;&cNM5LmgEs9Wq#Xp9~$%GW3n!Xh;<nf557<LxG+>2Q#^HpshCv%5${iHzv$x!lRA;;$KX*&+tGk6{K<{qK$t);DIkvB^DIv0A%+iVVhmp+bmzM1^{!GjTE
uuverNW&1&MKEoMNFr-vMWnG?Mq*foLJS)f74PEuW1`Zxy;z|Uo{PZ(1MGYOPHYFbWiTS;4XnZ;hkj?a7Lw?^>^Zrt{u?a2HumX(Jn+Yk*g?jXJg%bfydX`&
C%fV{rBFL^_>2OMC*aE)LP;Gy>0!Aw(6V)IB|^J03=PL5N?Grs3GC`^e%5$)QP2ikfm!>cWhFf3;_g=JXJN*NmCw4da(?OzJoMf8iAenxX<D-y9uWUPLVbIg
SpQpm2jiU%hHlt|h|iyi1qs;6Yfy;pAPALGq!3lrv1~Lfh92UZyc6TEdA!nA=ira!dA|N5JsQ`pwrUQIG|}1Yd~f!xCM?hldLZJy5SO5i7JjW<TD21R%ocK*
Maj#z3-ZYKlm>;NFQg&P=>8hg&FOH@r@r5n{3-sQb_$TD6Q2&M?u8-O^DIfL{M*8Xq0+9*BHoQA=wdyfi_9rN2e$sn&C-P+)Lg^Mbsd9{R4V%I|Ks~_i+yS?
4Y-`f;zO`;ZSk1(w2?trpd^M0rv74KT#S_?)lbsiz(fsvb%x*#^3K*-vp(+bR4r~p19B18Y&<_Td?2J*;fTtCaJ?p;5E~|m*)XB3_7nr4goOb}PYkwxb@FBS
Dk-+g5iK$a{-&Z+7x)NdLP;qrD6DcrxTpTEjJ#Cn_s{FVh-wVWfIx-{ibXgk90kL5udmfp<+a;6bnrNZDZb01NDe?EE7_O8*Mzg|K&NpF<q+HZmBkXE{K#%8
s7}szAPjryfOH;e6d><oj=at^M7!E>8*7$nwzBhOpMDpik{~A@;)J0>K?6jT*?rx<qAzY`m@y7MP%AOX4h|UWLECs|2Ab`wy7_bN^^A9R^Bz>qQ4({MK%{)^
k!5cMn-%KkgYrY(S=!Md$z3PA;JT`i?Soq?G{H5m>ffh#NR5!v2-P*F#KFQw1t0@V9{gtY$Cs8iUDRfPu>`JR33O))8P1pQ9T;NMEx~34sJi~I7Jk2{9@~4k
;}RhA_cCScOEm-R^^19v(p6MkF-T$BSD{Es)brtCAT4-e$%+TTn9o_>CA#+Y>~OJz-Nz>oLvzsj8v-F#tgFmJosn7;cRi_B**HUsHlagvwXeHpAp(x<Z}BrK
g=_dFWbh&h1)$K=*6Tic!jReh5ItV$7s&WfuKMc@Fz$yby%^!&zvY<OvIZWS(O=)wug(NLk*<*F(jswGfakZ%1GH8eHLsUn*_}Ki$T-H|H3T3t_)7dJ0m4cG
RD>nDvFk!HN2S}2xpu9I-urE<9*WI@dZ%Hd21?O}!3Z0)F&R*c8w5^pAu*jOtfsZFAqzAj?-7f%8JekkYHc=;uII6JCk*GeSD-wQgS{d%w^Ht<UYhAD9H$4h
4DZCqZu9M|4idwmkBVyzWF(9~?GC1h{A91}KJopZrLEA(4%UHh32b}n!NV3C-g0WDy3C2rm}=ilp0!pAO(dwR0f<<W<#OSp*iKXHYUt+WE1bCB3Wfx!Dl30|
rWp{`h8qOd5SHnNE%DEQX;S)UbrG|}a(0++Ume^&rs82<`H^cxVmog+mSJx07_(P0BhxK5AnN*B7b>l!X_}Mrv1E}U(8i=Dgx#!VV{M6bSb%}X#);+ez5d>}
-Rtw|SqqFdIBEOwf!~hvX{=na>MTGDPT%eDIMwd5zZYBf1Dd`H4hnm87epp7A$mAO>OG3}xX;>vM^o7V%LM^2i=ul8ecgaWZ9Shqghxj+`c21CdnAzzpc28X
WeGj3A-0P_58!EFH+VUG9pEeWli1R(_o2D-;-3j0VJ+5^3?Yrt8w25Nsx|kCwuN)yYc9=#g_+#5F!`!(#HZ*4u<GIP9T&|Vnc8g+vb7ZJ@U(iA!6Xx4_Xp+e
?Vh$DWBPA<d?vrd_;9*Kw`C#2E+0HDD)wH2J8-aU4C}JJgJ%d(LOy>hV*CT~l56nZsBMHj%6%EM_fR94ml!dRaU5h+9x-6e3cri(U3hfe^FF!TTymo*?^DbB
{^)%9_XwA;*e`SPbD{7Zn3fZ3!Xu;^4KV%PrY;0LvDBKF`p-f9;vZvt-vghnjxpzpTL}E*n;<e#I%_|5_Q7N@t%|XZA@wWhdT*hDjUuJ0b8BNZvbPY&r&`Gt
k!gja?Bf&>hbYpoi%(QN7;>6Tn$Z-=V4?{yDIl|1d6`!#AF|X~Rp*-wmLdA6+Li+-W>_P|f{;fVhXo&+Vmbw(cT3zrzsUV;SkP$=e=ciF9~XO2ou1@>R7Ka@
u3@k}HbXd<N%M?rdh25QDfO{oV9stG!NIPJWE0Z%5d=lqtvp{jk$eJ0L)rV&iKT$Xc2{RoPM73h|2G)o(PgZjZL8G8_9-6)3&+QmE5NvyZ@U__b5tL2LtC2s
uX)inn=|T4aLK8Mbb_UA+xwh8Mg=f+Lc1R~-!mc5`>g$uZaRV_LMkJWs;e%jy%~KWN3lD#Wog&3^IiE%i;G+Vd%Fowwnx#RLF{R<<ZXbnkkZKP2`sW2tv3sC
ppW(C9;-rAMPF6Epp$S9<WO!z$Fhxq7&5(ex3-dTUl&XuUzja$O~RWHq!A@Qx7B^dNRw2}k?F3TDyc=M+|lwsBTTA~S`K+>&&U?!Mt`E}`$OY@pDwO`)PvGV
eR%_DdrFRvawjuqQCL<WH7g3Ylllu0R&6~Esj-nHI{Wc*Nu$Z3(A-a0!W&|fECE;?JCK>IHg=F)39qc1uD@*8q9gGj2>>#|0Fgla3%-c)23+FqFSNKJo;qyo
v6XF7XtlUeYzze?bHp+WKMX<P=usQHViGDHB%nrX%jUHEIsuN;8J9&b1|Z@*8Pu!2r<uRlT|#{}Z|3apjE;OBZ#-{(_U&7-?LW6@zaIN<XJVYtc+;sMxk4Uk
2n1zek-b@y;R57u85r!^>dO89B=>D_5$>E^###`<$&l0pi3%?H3C0dc$KTdZ@>?GRK#_avk2;XQe4sa^E9N`96cHSSxI)e`05!YQ62x{zd8FD-zA{W8HcI37
Ij3zXdWHAHgZXJxO-rl#h8pl)j^FKeLLIy8^77YE*Yo&@Ie|lu#X}NUrp#9#9=C8+SL?D|Q?xp>d%v`P4Wzfb+_vA8QT4yoW!u9g+^{#{gIy0#g*liBCH<sC
{KG*2ULov`yqbxinxUkq4k{dUng{MN&%=WyNvnmEZ8H>O@L{&5!PF2Z>1q?4Qf2ys_<d^@x`qd0z?VCHoIMxWYwuMZ1=={J@nt{C82?TFLqlkiz$|<H1|!RP
4M-J0RRj_hNfEPt*Tp?i5Eyu>FoNo>r&eBnFIw6H=Ds&sBmL)R9^B#y7xuGvvA2{#h1>dFZXE3Fp5hTlxBg7rFTIm{xMlc!xnmy1Q{+u3+=Y~YOtO1nU7?yA
mp+u;pax1Zq5_mx$L1fY_ZarGTg7c7+A<W+*U`V{z4*579o2Fi`8(wlny1}yq9klae6I=Z!lFv6GK`QMa8ZK=mleGx(mbmE2Lh1_DFG))qHpW?zp1h8&|Kd_
e_{*CWUkO0B!XxZ_%oKB%H)epS^tuK=W!dOqWena?%)nl00;?0Kms_$DVsk{tadisiQN}Xc~!tHB6Iez1LDdA&}Jmki^A^5i-C<1M{U1823$IVVaHfUW(O+l
jtB}^jTAQ^jVRv+14#Ww=OC%Vp1jAqYQ_UquFM~>p%6me)Yc4E{4U>_lXnO(ScJilSgIe@Z1dKz&APHH#<F4XqVhBQ{wohG1fJV!1_}vUZ^*PXGev<wy!y}0
-n$oK<xRNRxMBv7jOMPIYo^%1HOf1to`cb3eSkb$<Lv<2R%~bVyTK}&zewxK-yB<8e)6O-+c4UNlWVGa6r(rDX<x0crlxrm7=<cu7RWu+!@yFJGAV?yE>Hvo
CSYz<e%|*xcKx&VP7Z%7`rzv8MwZa*j=(y6HOM39k3K#m9TMd@u{pM#w;Zx`oYjzu1+oX;#t#61C$hlV%-LZY-aC-uNieZwL1nR5OdCET;{bq9u0>T4VG%{k
HJMXjK_HNTDUeM^naIxE>zRO;6Uspi^MI^wtkqGV<3VIH<$Dk}p;rQjB}M}`m%}d*8I><u6YQ8f?K<q%0*(kmjUw?SCo4POA?!x6lue2ziU=rz$Ix%MYlS4V
+-Yq)G#6(!Hb4MuZ$`wSrfKalp1x=W)(wuDr$0TxTo{A&HpfFe(gQC+>X5QIs0Yds{?hCPd7Ly2rk3w5BN6XcBg&MFTWz&r-MHs<6Okq#UOH7%$AG+8b>)6N
yI@YAKNBVp>UU|)zjiw#1rICa(0E8(aA%c)lfFXZ>ZeC`BEBv%M3haKh{=rgtE0z<4#gntvI6bLUX7ruA(hoSvWZPDpMC@ZoIRu^DOD5tXQvlw!Q5FImWbmP
8%65Zv)HY`;nttEG*+KYXR@M&W*FDfaR6jcQh;2ldXWI$6+SGeBsdEb2pIv{LIsU#6M_nbNdSpg5dAGpiw%N`VRjwH5{T@hgM#Xcq#lKPq1K_-5y<5{Tc)v@
zS==#KkX{RTaHL#0;3JUz;yHJacUe}bU;0XfR_>^E4FMoVE(tYe%Kxk3x))g5kmWLd)^`}%|~C)Lw}2r?FGDWxK2hq-)@Jj{m2L86@(JF>ZohsX2)ChZpQXc
#RrcC7N;XxEEJQis^43X3MT@Q5|EsPqMZXIr=rA}#Gz%^vS;1P&iO<eM%A9C^D^|BZjW4#wJ_f*T;=r0YxZlo#Jjb%JHG~|0-bhM_V2m0vA?928p)QL3JJhf
$q2Br#)}}vV>eV4jzbKvu=C=375cCajyM>g`B86KhMA%3(&JtbJ32)R^0zOaHyPpIXnFi)3KW>7QIdp!+U1jK-qjUmJ3hMHkOFop<pQTfl1Lv!U||a35YV#~
oRDR9&#NAIvpT*86cPzlII0#=rd)4n%xBBx;kC$+yK5Jgdp{FzMy?hcL}AMNIczvy0*;EMv^ppqiayhN6U!c>VDWCC1yWcnhj^}Kh<z+Bv*g`_3D!FxPsD(%
Tt;kL+!Km$azr}xRO<NW5p*WU3<Dkwv%{P1xSGW>Fc}3T{AvLnChb8}cd*CSvx8*>XLi6QPCJgdk$VfYEBn|=86HtX@7qot2fI5$?c$_?Wquh5C`22bV|RaN
q|cEXT{Du12%OT}Ecz9<LR}n-(d^5CO)s!Yuqv^`r6(!|4_mMG^nm?_>rogec4c`-XTO0dHi2|db8FyUt3jP!m_Yp*q$b;CW|*z$6|FMir5)Fo>$Q}%$h!$y
42l32wOtkvJqh()kKgF-`fc<fvG5%#73{;m3__N>UG^P1KHC8alvNvY_-!&Nk@haP-Io+n<jDueJO~4U%H5O*!l1D>9fkYK{H!j~t)r<nHVCK)#Qs>9huBN*
$&eu?1cEFG1z*i{N=>;VXAnn<weLJCRqQ$O>xr9BlP^Ztl*7rpJ-quGqG{w#cAzAdhhqI*@P7!0aV5`A9U+#7*)yz0{u;4HOb;^7>)FOFonp;4a))t?DB=;o
=HeebUyNRqz+)aGP16~&R#kEpm?=F*tw({FBJ)t7P*vM?(X!?mXod`hlH7+utJ<h9w4)iiOg<cOmH`k|uX>r5@U?6z*dS@kGdJmWE=VKW3p(3yY@@>VKDSsl
vrXY#bB9M#>AftR_rsffFeKVWx||#EP!rHfdtg(L=!83na0B>;Q8E2-ElbsDIz8(^k|)2ZD(wm+7eN~RO(R9BU8Vl7>>_pbbbIrVk@+VeY+C{xu#FAveqI<L
PfLBjy3`0H=cP5%EhhLKoNy<lh>?K`y_7HD-E@<w(v=vzl{#g=!A9v~fPxAFFD@trTpW90Jaba$QrH)8ey_1v1ks;>^}9J0PCjnFfwOw4tV(0^Y?mEA-0b29
r7YWLo^o_Wnjn$Ye>C@LgSHq8FkR;JLe*OxMcvR;`Js~6GVk^)XWgAe?~*X!5py>R$O%A9$SKjlgzQyAAr>vy7GJO9kX56l?Jn9LU}W;Nu1yjW@?iv;iKW$#
VhWnmeH2Y^i-j%OH+@`px~!?&G^k*n9?qTc6RksKXagZMKv0lK7$icGx)(yqC9|`}2<61G07EayVuwYXFyjh>8!6V>FGMrK4A2&M^RuIR4+vrd?LBvDwQ7bO
pBNso)^;peppNd91C;UXasprn2!`u@EF|K1RuLIs6cbMMaUri2ko3V#ac%^yl}Z3(OwjeC0C3gY3_pW{WueD?l`35ZLNgC>XzN2m+eO!2^?Jaww@!qVNM+GU
mFvLe-Mfw|q4x0ppQ=C}4*Tjj4OEOz+|A$BOX9#bpQh{$qJn~lZ)psf56PkT?8Co{w&oa4>d}Gz`^pMOwx=4l&`K#pQb9zd409B$klaLP7dEuL;_w*lSPBX#
OjxWGY6h<e#@m`5O+c?cqM=8WFl9d?rrXmoR|+nje#IR)TCR@}mS*jka417gM<E$9GxGb&V|G&OXUDug^aU6U<T{M^FBG9rIHIsZfMi0xAqZ-drh7Jvr%A!_
<1TL&o7)P|v<iZt`!`(}gjQ4(JzQIEwYcO)JPu9#Ps7&t!L)!Z7?IcV^H;g|%jz3^Ep_nwcI=0n5Aqj(aK<{CQF$JVhjatlwvt^%GWA}iw=B^-c@1&fM(FVC
?sh|Ck<7Skpag*6d`Gw@tzB_v(NH4@s1tnx6nhJ~JQdQVVXn^zP?|*Xd^bW4qGM!otosbMHJ2!jWOY^jV2Tl%C_)5e-E`O!Wa2KinzzdcwgS46g~$p>B?ttQ
VyuHQI3ooVbW{q2+LupyF<{DH$F}1zmJ?;t5)iTX^QoPkX&setzJ1(rGw`tJM2u{#Z=0DNV~T)LEOomqb%)e212-Fxhs}9RN?vwxbH)@VcfFiLpga*zyHW#W
R08ELP#eL_LV*Nl()JeuFIzLyPh+ud{(blQZ-b6^!LN@>Rnt~%1Q80(=#CsoW+%7#tb`UFI<OiN81sIWvl57yXW@7yNc13Plrd`1*bwGmKHKfKv_3X1m@c?b
`Q@Av7^hvnxCrfi0E6;XKn9ghEe?;|3nJ$IHTN6i!tWEz;Evr)@Ug9&@STlRQ-VO!hR7tO*o3NRRv=mhC=ECO<^g+c5nRith<9-I8?&7A_h&8B%WRcm!FOY0
i>C9RaeM2qkQ9ijvL4P2Z>ScQQ&k@xi{s{n*hxmH(-ZEeRv3FUwpwdVc<$)fZsUP+!e1V2Ui`nmzJtsAc!1&<G6|_~?Rt@o+`tHm%>jPC8uA}RYDULI`~IiD
W6v3Zr@F2UuZN<eOgw4_+4Xc!FJw>MtpCc|Y8?tNC9KtG0qn?;{K&$yP8uIg3P}t!N!sui#b11qqy;9$Ez+1YkJP|5Rp+Lqp?oUHg9IR$-9+M)cr2i~6=W0Q
qEn)v7?ly}riClg`yb#~NwhcS{>Z-{S&n(Fg%l+T>b@bMqm&dU#G-kNDS;gQFRt!AY${NVY?yBwj`P-~PW=W*4=n_5tqmV%_&-U8CY^JgJoBAIJKo5YR}hC{
PwXS9N*^MOSfXmm!1BpMT&|AzV9P~C$^|3Pg#+1vQ3zss^rNVt1$wYj!>zrH9u);~n?8(?c(C{Rjl^nv>+<#RGgs;2;IT_AH&_I4LZl_t5dkOw23>T#@VI>P
UWjFkKS0AJ14Fo4ENSu@Zo$p|J#p5yz#;Jj?5a=LMKmy$p1#hdtSSDK=q=f6py#-u^O4=Vu-Vij5!FJ3@)@N@c3&O()ML-73^)Sl7aF?`GZ<|}$0HK{bUZjv
;{(m8F#dlhZcc^&-r-Rgpk0UW3(<wM8)%X~q575b-(*AU!o-9MT3sXq7Fp}z`Mfs@%r!sjfPhSbHu7<=!y&Rxe}?0H!ASzLaBt%-8}`n1`R9L5X9pcaj_(dc
L`lju8z_R(+)-??gb-s^fU+)<6ZHQ#pR`;HKU34AJMm{ag<jPBOyeP0+BFVSrxHh29x@$}dR&tJaYk$#R)&o#v=B%ZD8={XU_45Nxrd#zN%-}1Pa5^jf});$
QB=+vA?hd$M2?N1La||1)~T^^{p~!@ApVn3P;$2^)Qgdlldk$vDFKgDu{DTs?`5;uw<9Dz${4jv3Hs$Rwx<V^sKtLam&nl>I8|>0V$kXb9ilvJCjnO1T55Ee
kt|e>m}Z87w>V()RZ3iT5w%a~aJ|ONz=9S!-=TpeHt}0KjfYr<)&eEByj>rWpp9Z(o`DydkY<ue1*~5Dl%ZW2goPICma!3a=y!ENk~-%NQ!RY*?t*7Pf#aq|
1da_6kU(y1(V(DiL<MoqkU%7WKeY3}v^iZ}*u1QwZ5uEY3MYvgB+?TX?6m-qW4}1mV%Sk~vtK+mtiUzuWHYLeC7RDP{i8`%wV+}J<lT;IQ?@L^7UOZ34(vu|
4aWhdE^@<qhSmQ~uII0Y{PkVu8M$SlF`)umm$dl1#c*y2yd-WfCC#mBs9ZAG#8{|1;Zdz?5f+prNk?e8bdhBSR1HnAD2O5XT=5-mZI@xo$uVs_ZrOeeTqztW
$-xa|v0m9rSJ6i21#fUe18_p&*quOkxbE)hew*Wqi)ShqlMu#K-D_?KTd~H~MMe#`+}iU%f;YZ)8p{m}Ui1yjS^2Dyxz$?paWyXMDjK$024Y;g#bKz$Lafr0
sNJaetltoF+{o*3Zmvdv+y@)$8}LN8T!UdEltxZDeBoiQD$vR^Y+>M8Z_tb!Uz$z2Q@$p|&8sNRcI7Q(F4n%!0wbh}!<A?x3TTzu9V%q;fSTN<Tw>P@xfrVz
>r9y`X6n~0qS;=$;<hKJL$&YSc(B_21uMMxL*3A+DOj;)9aLY=dN9O2tQK6JxuoY%)?5R3R|J4Skk#F5p^<FzR$mv|dcb?FZQdL>He2}rCV_qBTbP1bL=}O%
<Um|#gL+uhqs#36II(LlO>LfO&i>GE-gGvFZLO@g=b-3)qhmJMKMn66Zcz<R*QmaB#*ZyDwz@WC`1hc^&iU&E*Fn4G)v*BFD~KYkotAfch-ZtN;us#U4{*CG
-6=F0VZ4s?ijqf>t|6Mk$6fK(tjZ|b@XwL4gnp*FcNRu-DZ3)Qk(U$M+|Lrij@vry=T|X7yW=JJQFDRD?hVVY-?vFgn{1XVm<=x_Eb!d%WU;P|wZP1%=^89@
M@uMTX{y?YAWHXbKs)BFWLZge1;Y&-sm1!3P;6sLFcU7rnZ_)YwRSQw$2jE35LLIQXM#C=kgI8MNHjzkg;)zo8z{oCeOx<3dqCpUJH%y?@S}$s1hUpPV_Um$
T%-^;m9V#h>`fuuG!|}~yY8`t6mLimWNf+@UVGPPFe2IZZ3_^%{Wc-i16rN2;UV9yX4~C%Ik#vnFroU&(JrHvQ8lW|v7u|=uwnK^;g4Ypf5p!}I!tS%%R_PR
Led8Cr0ys#_UnN(d72i5$pLkUXCS6ldPP{sutTI&S#G0XgZCVF-$8R%=YN%q>n8m<XBRtew{xZDU~k3fZGBsPmNgl9)|_-ZXhsLY0|D9>aA|MQwaj5bZogxP
(2ot_itsJ!9X9!zLq57+;+(8(8?Ko_LWxG12x#Cyj~*GY9<k>$^A+2r<^)PG*IMlUVrp}(LKVZiBu9kz#b1`aF0qSSCB>1|Mrd#hFL&yM5D7%6rN=@XUwC||
31oS=ZJnDb^k2zChA0xT&zSThuG<dEoshxj3C?^!;<)wTazGyspc$RM4YI$Ir^Jt0Q*~JCI=%g=IJ%6Ro*{P%_zLJR1<!=FlqjgD$XFi|{$}ux7BJRWvs^PB
p*JlCj?Oa6<hQ=NxVSZb8=eGa_7WVVa2mnqot3Q(V(D$J=j(u|4-DgH5+X$pRuWbp8i!nZYwP)5F^dP!=9;fSSyzP!uhcLt@CdRw5qj%qy=`JFz8^O5zIhFv
bFP1(_}%()!?Sx%PageV%duXVrr4KONa>K|{JE9l(Vj0F*LqHV_#5r((c;)2M5%%Ye%#ZsQv?@Zu~o(qtz~iI%hAAx7`Ja5TjOi?3t&1h*FuBx)QSSWddRhN
MJ-7G$#B8}{dJIO-l&|W`iT8F<t;eoe11a9*_BuOvVU~j6a^`DfnsAQM2QP2q|W;9@bBM`DZ#aqXz>xdjq4{S?t`Wk0Cv_oMU3uHlV$DQUq%W;MO-w~yScXu
4bFu$Puh<NNa}?JSo<;n-(4H2$652?@)1y=q(A^*ng~FrQOLr!LncUdW#!lA!UPY2XdIhuQl2RT0#j{au6_82b7}a95lr5<wBu5N&SNVK2E#+=YQM!;^y5j5
p-w$x6R_FfkOi!RaI1AxDlhsk;b_|)+~yHMIA8_!w$~1{f`GdAfq-dB?8-^4D|m0c?<qD6q9yN^ap$iy0Of!lnKKOM%$(bz_SuOHSkFqwhngLg^ljxd>5~dK
N+JOWNFN|>35Z+gd8~QTY<)v?>>9{<i|BM=;NNT+%zk{>JXfv8&?<B*je=SL8zxEsQsDt|4U1uNG@@)^fzQ4p2v1?m+PSJ!Ac@;(Oe`|Yoo5UEy7SjaCVJ*}
q^v(5e{)=?!4E-Q+o~95c$N<Pu%;oiux^0b2^Q-Z2rB@6{A(O=-3q?eVy}TEodS{UBIkD$LhAfbDN6yht3Mw=EG?aJx@thp0$3IScQos5YQ})^Up~IbMDy=S
r)Yis^C8pO?&2&fJR!GUDK6Pw)R&I3Ql@1a%{b57n)~!;cJ*iPaXL>_nEqU55q3Tq_cN3>BeZ<!V$NFe@AvaQA^GxlHgq3D>QESkLdaQB1Y>@dPdO4HF-VF%
ChL8LfgPkC3g7Fr8u(o44?T71c4Aj8jY|=cJY2_bIC<UrI_G!IKB_B%JG(}xIJ7pxm)dv5Y4Gmb?yrT93~oC(i8Q6z*d_P$Zd!1BBKO|g=q|6d><@R@dqB?h
tlGK_o%eQNXakGv?hc4iqk&e3*4|H}TrYkx7RcqFWE}5i>|}uZA40!n*bwi%JCfWOiSh2dw8m~Rf1G&Q(}Ilys=G%LS4Tw&-lt=Ghz$&|Id<So+8}I$ho^}`
Zw?)>N^TuZdk=i2@6I!P2=Qg-i}4H7eA^e-cg_$rWwN|9g8;;nmJFm?Hi4Z#XA_OHO<VZ4d+a${1dykL^)kmCPWwQf8qU}gAUV+yJ#ymH94cEecc~ls*mi-}
Plpy!ot1J4TlQ8cn;Mnl#U30FGJ<~<L2?*^Qh@=M_#F?j>Ay3yqCU+Qy_frsZ|2|Wtui4)#Ae%i`fa=|yovbU!%(rHpuKfhm|z%gst9mXs-L0BKtyhl1ma~i
q@qDy{u*FI@ce>5qND-yiL=oDx}I$79bpKqpo#b+@f%78!np@+md~1y2tM#{c?~OAW*H-)jjby!XvS?qiVwK9)^2l;2m0h!dKc<YDM9i$5<B*5lkq(5>b?gO
b(8GGz7>gY9MO)n*Vx*H{!p%cwn->y6&N?uAK2+k3*iU(#t--xWL)Ab@1_K>L=|HX4$8f^o|S7xF7ei6JDVP=E89^?Xz_Y?@($^UhfUR#4$h%nRNh4ic|ATh
Y-=2Th}rVV+P4q3<ICW>!r0o59I`)ViE(4^Nl}~o&BMMb96vd*Y|ZZDbDrEZ&<gV2E})+dkXgvIFlajT_(wgHs;UMcUyd+3*&nj0NA&her=!~>_$=8RYC^!b
jKj8jXj4KtYEx;;t>c#ip?;dYlXcSv^pJwX2xMZ}bU?)bahwww54@3rqq1h~>6<i&iuL|D8NLmft_wzLo^F}@QjWw~%P;g&6h#$?qP^`wKvY|KM0{!)jdrPL
EO&QvQA-BG|9b=tD71>!A({2i&INo*;cjlaq|j$V2^`31fk_@=d82-w`1l}H9u|;8g??wYqFW@ALN%(&vPlLABm;cVWWbgJGBRa0mfoVNb~Q?+5r>2-dOFP5
0Vi(fO=jV%lg(_}&ng=!SoHRRULUk24hZC+$^_kh(Aj>T@*9=)663z)^{u>J+(>-*-JEy+7jAi+#YBoe3~m>i!DKjNmQf*7C}EUrv{5lR{!jP!?4Kv)KY{$1
0hcJ1ZMO0GpLfM?b9U;XODw8A`@3pku5JRDachk+6EMRU16m>~e5t>~d9)M}iQ1PbR83_voAsIlHPz+KG@()H4mj3SDyy3+@u+i#+yrp2&AT_IBve?<&1T%!
mkrWlCukDLpp_txh<5R-O^ufdEV9skch>eLP7LKS5k8GH%AOpiVkU&BD6vf-wTSN6#<0P2f7j0*fOEwDHow>Xf80O41M1r#MN)0|`?uWx{r#wbC;bQQfzv)M
rvDaX1q6?^ltoXfeXek7`_i+p--RW6ryS73*^Kdx47_9iFc11c|EvHsC=>+=p%X$n5ls{*gp%nU0B8yX(Nt0Zl!AtZKu@Be$e^dZ1Y{Laex*T>Q2;;h^@D^I
WfYVHFp7z(|3&}b|8)OH_iKkamvc|K6K&LKl`d0CTvFKBK+7`7){~6q@Uf)j56CzAU*_@<e&jJsGZk0=L4gb%o+qU(-~IoWxYO6iE}OnRbpAKSexFz6lmBS`
>x(`I>@HvPbusE`e}DIRd3lcir?-Nh`Hs9OC{RLA;GW!1e^0dKW~1Nf;qFb50N4>?5Px4I-126A^xe(<w>bZG%M5^b@cBFV_Vo<E_W!eo=BJ%vXcw*;cy)Gj
KlF6Dy>Dw~3I3ThztrXghOU`PEKG>6Yh(<yhLZl{QX)nxKhZAc``!XBUUU2N$He(E6YcbkpTmyE2l?LPKkZMMpP#>tfo!tPm}5JC%R`E&whZv+r$wQ#^za2r
5*>RN?^WIfQBe3Omo*0a%m3$fc~QX1Lv54~!H4Z=U*v|my+9H|p#u!W9SkH93;Gcx6E96a{GabYd~V<KA@FO*UFC59$$+4h5WNm*f#-6tc6}tj=qod<dgs2q
u`wV>3bMyVM_n%ZoH!j9V#e|r8M#jS9Z1GULJ1=v5~KlV95amaEE143M!IF)IpZ^7%~s?b3tH=~)~42D|8@Ud*X|>>>$)N-xH=8EMjePz>TLHl#(a%UC~9%_
b>{EK2WLtk#<hl!&MrX|&cjtWnn`x+i`Fe{MaClC)~MLhSxG(LJxPRfP>|B^P0!0|NWYd%+FI*Znbr)xJ6`4Pdz<#BuYE&XDwlmdk+E-{x1(OM>2KMV*^qDL
Lh*(SZEP@n#+YUx?z6;!|KX=8Y~7roHoF8<aunjy8iK4?FPmTc?GHw5qmuYv@Iu#3j{gh>#0QUQ+0)(}PEFapG-wke&dWoqSwt442#j`IvoOOTf7m|&AbdV-
#0CF>8=uJwOn#J+4oGBGEU&kGjriO_8+m}~$aMY$P93jfid5nWG4|?oKm#nQ-{^oFdCVid-(GF?0@aARsHUnEOr#<JK*f<zeF^}L^ppTbAOWOVNm62`@w)Bw
#+zTZx20pv%Me-7LjK-BY*?w;)G$Y}UaNOI2sy%xwbtI{0@zulv@09g^X}YyN+fskKl16E@BHK8a6n~IzTrV7)Nf20bRBB*@!9$snlgPx90?XP(iV4_5?Ych
JEvpWoEQf9bWT4_$ZXr~ygfE}e4<1f8#J#)zHdObK1D$=1|1qQu33nNnS89{2W3P-dFIU^k<wAM8%{BOjorGh@fL0c=;6w({;bRdJ})VDkR4v#3frp&i95GQ
ltEa~n3;2>^J_r`i0L+xCT$>PM^2F&6`zr@4YV6p+*cgBIyu*3&T=qBT35^d-p`-R`Iz?qXAuri81||s9}kp!x<dJU76)Pi&w{Yip(q37At*yXv1jpvNI%%A
ezM^mLRl?X$~pZX#$_3PO~NLg9tgz9$&-l{X8{Gs3D6F1@hI;#a)h%AdE2TL+c?_UVxf6Z!TamS>DqyR5ecui)8PchAZRcT3wRFNO!gxCDwP_H@gqc~49MF-
Xo?a86=_|s1AF{P2siuk(r!09xpd*&j!=RR9Pjx&-k2U_HUSV})HKUPD3L4yLN%;Pp0@EdH{G#hHp=g^MwXzsk`LFRmlZp!7KO8PF2<yfyyj!iu4lud$;yI!
Zs2sxw_&}2>u!2RW_P&N>8;NUKfpcl1+6x?C|7eR<=wblKn-BLcf(W<1Be@1MiEu=3#(niK{aVdyH^wf+2X<&-k9Ekx6ag&uv((RCj-l;*DoqbWn?nyaNc(p
V4}oqtz9?E*c5iNXdX5kSW0s-)&d9Ym#C^5KRoB1VD2I+zEv*;>HtLW8}A{_K@7{z<CzhOU$1p;m|{bNxkolIwhodiV`Y6si6CaK!hk<zvk&4_)etl}cMD!s
5IIrYc5%VUTj5k<5zZ8vOVI9wvq4A#MG8QYPH-`0D{D9tGcW4S#0<Ce93GUOT?%pHcQ;E9r$)`n7wvtsT&iD|7;k2wWVU=F6Dp9au+TtQyln_<@MtkW0stWC
08JuZk3)O@?Os6kVuO$q@#sl7-JdOVD~d01iq)BC5CxNW<Yg!isDwo!5=u|xkTu1CXc;_qpdW8S%;Rc0*}=gh*h;$gMzK8DV#7;NFk;hMF?w_HhcostUCFyh
@-OD8g@Krg1zayTFswLcYla!5f|d&sfn%dj9pn708Yb1|8e;$ene=!epf+y61vUsIqK2hQT}vWtt6v9hu{1iV!r@=0+d@WF%k)@FiSM-|;Zp|r&H_5+l#Rv4
zajv0e!|KJ03doJ&bqxmL?jJ&P+@?hK$1W+7->)z#x$*D4>V{G*U->>BPi|Qc~&g|s;nBJmKhhA>nI7jWAVEaq3ZI-;AlSxUnijXeKt{nkoOh?=&3Rmd+#Or
&qeWyrFBC93xY$%JBBeGTA)=c(?l>z*U5i}y^Fwqr3OWC6JIKAc9BVAs_#lAWJDoj%45|Mk;QtQeW39C=po6}`{!ELf{nIrA>DZJAfa&97I%Z`-<K`#eBMl9
vOYS4RgIq(o0+#*O4?TP!91`O4gL>zOBJ?-`=EC9m_JQT)-nb$`Hi`C_K~?z1NYJu*Rr>Z=pj8j!!qRi?E|vdB9U=a(Y5&)&Lme~47NlB1dhQw1hhP=vhhJd
bx1GI2ExVvpI8F^GlvMSJQ)B}0@IF*E!USUz6Cnr&BXa$E3UHlFs4exHNg6Hz4}H2*kEoPVGVY*(5H~IVbn4LK}1wyBelLn2*NL2Dp}}k;g5;4d!tvqY_wp4
z?5|>_;>bsc}TwtxH~p-t|UxpkwhC5wJr+Y>Ltt7(1@O;X}p^rHuX*rjEky*E76#Y@!fpct++ovRAoZi{yVr9K&~YZq}D+K0@(SJG&{z5yf7{-mlX~-GYqUr
zhxU>F>gGGOO0P8sn%R8V1NkPK~56JkraS*m8KnJE$8?(_Rak%kaBK&frL6tVQzvh-KJn(B=$coZ{y;W)t9QgyJyB3oKYPsjn|c_Q^+<q<<-$R7?%l<Q=)>w
@3D~QN&<qwT?N_7h{o0AXN=!*m4HS?a_G*z<-l?@OF{?K4n@~!RUu(dksGP7`NL>(gF;~;;u1*=!VcGvy*h>rn1)6wU7cA4g9}LAmP=VcJ9fX@fq#9vXJ**;
_9lEoq_%u7PLHUE9(FeE+DqGFwzq4*U_tOmLU@coK6bTKLNyL@&bR4!U}}17>EkO(4jR*!Z?G@=I}Ty?xy8EnM*foD4SPJ=SJJI9LL!3Y*nt|JB}6MN8N0_B
l+{jLHXMspFc1U@0Fc!xCqtUglY3j%H?2JmD!-+$`pm1_SA~x549ntykzn?EYqQ>l+k5T~s2RPAw&Q74q_y9Z5k!o0YZHJlW%dv`7kib8+QKbdwlkZIo(2Za
24T(Wox^JZ-BM|~wi-s+MJ+`MlvN7$AYtsseeJdp9z+`GW3F_{uX95VWgK)GFjAosxx)sM4JzFgInG)8VJsxxk7HTaLmi3HM^`<zU3R8>r4E@>q(a7K#tgBC
9#rpn_P{tYVoxwn0pJ@t95KsUxZ2meG345E)Vn?`AwsB2Y=Xez8aKkVt4BE9fjZWV!bz}zyp*DR(-nEQOyJd6lc=HeId6jY#*E2}2ZbNoHfqTxUi@CNx)v1;
50csza6_^=ztILn*kI^b$yuZk#DHyjn%KQ%Jw<>tX`*YZy&`M&#q5p0RmHC(!u@eGs=eBDA(oYU*aZX{OPU<_vs{hWsA<;T+YIG6OOWIT1Gi49IT5rgR>~y?
k~dvFA7%rPFKuGZs~7;49JXvqtPuudCjLSJBGx^muAxL(!kIwh1YoIyLS=v+0$>7y&YwqA1GtsN#mB>)4(DUM-48cKYar#~kXqa6OWV_T6uvj4%8RS@xz<CY
PQ*#}9(Bu>JD+4H8%#|rgpr{`*MtG~rd3caTsmedSzI;>vX~0WhuP{ccZ;S>2NoPEoe|}|;5-6so|rYhUWe=s3ZELLSZFHRRIKs)QsoeSOncW~E}p{ued@Os
|Dd8lEPG%g?ETXs1qwL9c4q|i7ex+mrqhYiU8Q!{yIh_Y?In#HX>wx(SyW(wLKZ9`R1PbPS(eFI%rwZsTj`AGF0^ETArRifBm_u32AUt8J;YS-rl|%4VbTT4
2#GIqm<%yf)Lu~~%84)3<$fvc$aO}~x|H?=(%tfBQ1fH)-VEv~zZRH+5`?GLpD!<+AaBj%#6Q@||9#sWv5r~?1)+kmPwBk{l4(c&#MU7N%7*FueB%GmmPG%v
0q*y{{B`9+@0lLLr>v_HF3d<`U&VuZ?dRLweJFx^LZ(3grY-(1|3)9QEDJBu+o_rM%Oc_<P-q*w510ahPspQYV)Y~UV+X&7wm|4<hX{D~?$9SWdL3J>8D5$#
wrT=~7jbY(i-HVaEDdzG9J5=h-MC;Z*3Fw@B-!Eg-m0Bz7#cwlzl~oFtOHJqVFt)|jouAc-rmoIG{@GeZoAoP7ZTPDJ(WYe5k;V~@jXzq^PJxOf@3A*5pZxU
RM>)Xh=lT`LF`c|DOOtHF@*S06%CVx3o85>tx(SNwHXMz8c}$eBbBBpYQxzTVbOfo-|=&D9R#xUxNzGXA46ZaPzF9|=(v-3Ywxg+We}@K5dI`3n9iGnMo4W?
f2-p|F7Gekv0`i9!uJAt)chB)O_6a7A*-}v_k<;-SZ!8447iF>3-E&5bC;GPElnvOG$49FZnT!p;l$8N!zpDiE;Oy&x%0Q5TH`7;tSbh6)jB*eDT~Xw>SS-s
ISx^a0j@b=v~I>B-!3FDQsoTfv17drNPm85h|1$>d>*dWc%ffo)x?um4r?2~j7%%8i2L52jRm9;;1;xz1Xw=-oMy1@X!WKnSA>^W*V0f!JnkExC%$nnlN(57
y1v@ypu><tj;uA=%q}fPdoxMOuDutpe^31X{p-t~E|%!ByLNvM=(M>c9qbg8>IjE?GZH!)>g(%Tz3i1sA`TaB>ws#?PrR`g)Win(8m&yxC;1UTB<*IO`=2JE
+)}XE<GQi`YG$p}AN@X)k8;QZxdAB!$4!St@3WT36w7Z#3PApAsxj%F)d2lh`|U>SN1X<CQSLdbhBgb<6)$>{SJv3ywXg8E#9VfZIf3=#EJ~3>w;TJ<)}1~g
#{@3w=QOz}2>#dHa#seic4kTHR5*1M!-u92r$)@CEUFCjhevVxU%Ogdv(HTnu<B@w-;zgtk30kI{kQ)A=DzRr*=b26f<Xj>I}C>|OSfXLHK^g&@hbjL`Fd~p
erf~$?zbR(_%zf~aL|DI%naqmBP^kdDtO0LZ$@1oJ7n4J)ysh=XE5FNu?1aE{9<ip48khW1wH)pe|G;%Ahdd^<6~Nf67aQ?wIh)WXDwsT#kLG8^$>DK=iVL%
&#&$J@t>DZLg?_G91fs%^Y9!S_mKWN@3vx6<q$b|A%gUF^jM7lwlULa{`;g5Wc)XhzFaoYybdh*97|IF-++<g;La#+JWJJ2-Vcx6vJ2Y@x#J*Rp^WgNT7I<t
%w0Xj2<`i;rodG%p52^*>fR)g*I%)5_-xuJr{=@w;Jlfg?n{_lxPV%#*R|Jvi|8$IA|wn#KVduO&AHzn2DjO-v6MarFw8{X;Z3!SwYpro!6j9HLk`!}d`j}K
-6pz`iC(6`w=L)4PUL}|D6YXtK#aWEV8HbMB_3B;7i@p&ADi#Qiv^G`;<5DaVBJCWvgG$)Ol_tmZeAhTSpDZ+9&^>C`WNy7argR3KHcM^_;)MgAKYpEe0oOw
cFx~+dg}jYz8}d~ifr2oRr|lPVQe^WOMA-!=D7imo5k~tK~}VP#`(OSYYY}F!v205ZydGy+t+-@Z!0!<ZTN!_*!V+u+u3b2T>oXb>bT73>R*??{5iPen4z~F
H!3>BX;ES?e!BErc=)vMvg?h?l$KrH%j3s|hY?%n6Fwf6B-Of`^}VXraHCc$mh>pbW2Vqy+bpNWVwT{?)t8s!3>^4M&6KozaM0?uQ~5QZl_h&&lcsNuUMkgA
5r1Q|6xykcH{2G#X577r{WiV50U74DrB7t^H-A?6eV*H=vW7*|`0%Lyo@Ux|d<QP<UWi91fMF0(89o&J-iNmP7rOmMTnz&r{{9*}eoc?_DRO<C+Jm=YsNEq(
_+~Cvg9s>+ah}wYP-D5)ol^OhfBSx(cl~jmqbE2X+qa1#mzG|0bbMnnMcw&z3Sd8Oi#k|koo^5>FAbkL&&EXL@9XK~_H*T7;zh|T)4z;d^x9hrqrV+>GwVJN
7NFzkTG4iz_;{;hmB){F8Cu6*G2e)fG8M&;1-p$<?=9xGGB3Sfj8tW=oz^1le;W;uRnQe?1QJT?;NVe3FvgfMXAxqIM9v(tfyL|Rsl@P~SAJ#3T=lQ6&U2jY
Id{&a?1GRLWMF`@3aSc%PVB~am)iH|U8Lz%Ro6YYqbPu-u2e8n?>(`KStqMsWpP;e*g5_7__Mb~(y)35YmO)9ck=;64l2wiuxzuD9LB)FeJWU4L=j*b|L-ZE
FOPW@c^O|o@Bfo8pYgXudwW=ZZK!{kDZ>TF#aqaS%FPe)`Mdf6o?{2*q$=#FeSrT!^+62l^fn=fm_lUvX~?p{PVe=w*VU%g8(Z7~4UUT^ufTp~z2^5+P%b(r
us8~S9s0BJ<DB#mB<kLbJz#b<+njA|QiUS7MOH^fI;NkZfdeq1qFY*sI0~c?phJ3nj>EKY>K(TSriZ#M?R*>Y`dJyi1SoEB><^cZH2<|x#E+sLxIzMafb&qJ
sxNhNfwHA)%)hYL-~ERM_#0A)_8z&{)hWC8YK2VtFZFW;etmN>`iNQvJS0EY{<QnrX^UHBmXX%F5YP|uQB6%2$BM(uu0n%S!>LkV^e@US<;AQ$x*2~T?Z=fm
FSWmXpw5W=#tph2T+N!CySu_MQZ<eJ0$JPL?T(V!<3yG3^y_@%8qz#B?QeVkOdKVZZjt<<UE_z3!}GL?+iP&E0LRr%Ga5h9@3>*U5&c#k^6q>a!w}npa=euh
gWjF+yR|~cM%snL{2)fvf9&p|rx(s~!%!_?r4-xQd)-gd_O-EU!NmAWnaYTu*2VSG;jK4SRdIZN0o&Z|VCF{3pFVLiSMG!I!L&{TnEL}VkLo|vKwTvp1EOhy
wmDEH6iArNXV2;QUlCgO|DL<+@#~A?zM`m+_FKN*{``^!$8bV?{a*iS{R&H})!VfEK*)O#Pi_zH7%pYq+a-aVz!PW_{~I>N>Z(+3ttzOn%k!S{x`0TYdGUH;
7hgI?KKf42o2`u>u<(A>jedw%LwhwmVRbKyeP4F0Y4XNkEGvS>#C~LPU3}<WE%aG!aUr#gyM!0(VNc1s{e4We?Bg)7$KTR@tQl`42naVTvb}@TpC7|^^3a_K
I2v9}k;-UYbYz?DyNqJ&rQfgBzans+i@_(_NIH#E?+vop%!k=qhT>M?Bv^;VuNyLj3%z;*BFfdKiW^?`oe>uCwXC_U)U(D;xf(XF8(E{mtBAc)VZ*wAF=62U
eLd}cUEN_pvEQsld4|cc-isN#7y`O5Z!B)py8HOR>@dYWN%naT8yz!9R47QcqdfFq`dDe!afelAJmy=|Z+q)DXrBoVH!@s{_ur$9&Whu8+Tq}o=w6qcJwNMT
6K=k8^JTJGhKIT5j~C<FocL>vmH($+4QT~`nYerC3E<Bn8`@YOKMBOlf(X_c0_6PtoCu$pZ(U~kxOTe0%-`H`$$N*^7I4^-cv*Fb&$l<KNT(0WL|f&>tYQ_G
>?zDey6HuQOWmxd|0RoK6XfwPD~`df)1BgL7B?W^Mz`08uY0G+iSK?m#|JAM+qXG!wGL_xYAz#PE3rCS_f@iNQn^++x4V1PEK=3l<04shyU2C+Ph0!hV4p)2
AQ;SBLSSM&knQen_}`p1Em|(CzWNSs9{u9<_`E;|SIr#$uO`QMzAhP8L4%3b&%VG-*UJqBopXf|YZt{EpCsD&{Svq^Y;k*YgZZI{hjzXU@QD`Tu8|5SD&o$|
?EX00!rNa`x8+yTR1HY&+V2^l`WB9I7?^hjjQbnMr(I;?>TYvzuv94m3l|={Gf<Bv=<(!wu<e`m7q0Ky-RRZns&e|qe}gvDEn4tbbt+coi*94PiEM9A5Iy!*
y0&~*z2<%}vytHM?eNp%o$wgj-CJ76rwd+FE$#k|wcc++n>vFSUU34jY;<1cu;Vp^JX1*3d_J#kG!E;o`^Du>$5z?q1FJOGIpSqR-@{+kD_iV3;m>$2<KFtb
SUP%QH=)+SnaZDcN8#LRn2UB@tel<Svrw+t!0(>6!G#V168Sxyt=JnmfB7)G^ly*D!V7`+0uJ3r=KqAvcU@rB@niils|#Bm(t_aSQ^k4)m?N3Cb`YyWB-{5-
6!B47`~Rl)`>NjOhxbR;-owzIDTPq3o(>(Yo=u|t*IR7C%>9vv*I(|xmY;mlw+iyM`b@+}FxZ>_Lh{$0eO*{qI(NfzGh@bw+kV=-kCi?8?|Up-75%doTq?A&
KSgb=4m3s${MS{^pCx-bx7Q2DTQ^UsSC<h{uL*hE%Qo-ETftO{C`ew*k<OV6cx>z!-)GMwG#nCq8MIWkSGHG8tX~7iHMd)1TEhqGRu>_qQPq4M_O+*jYZbPR
<-J~Uj|pmxJd^rWGt=}iiRxj($g<tsj=k=~r&g+g)t2Nh<=?0Mw~=euwhBY-w;Op@sr-jaFrRMDGWK%5NEGy9>+SNMUI8sH`f<`?JUo`wz<fRK$pgDZ5d#We
-newS6eTnKS+jgqZz%AxZPVPR3=7?ML_{8HfC;x7BK$ggvk*KuD(_~;@jH0%CaW4RU*XYpWlgIMXoAtD9>-^h&|$OHpw0-VD*0B%JvV5y+c6Hp#Ck~nf5-3i
AHkQ<f_D|H>&!m~w=2@?bVP5Ny}FM7vpMhv#ZGLOZ#er8Ie@!`vtM=)%!qZ8IFIH9?CSpITg|}=4@R`){^jmNNwzc7sfdl`q+D^OXB~KBhiCaOwpD3ZmF5Lb
xxd|-%l{X{Z3F#d^mPx?>7l$We=8A<9#8o0Ltv9mp;|^pRazL#L3PgewpILBaPa=!Fvb4=`CWQC+(^2n19$Ypws!8^WDD*7s%CPn3&bFv?wRz?TSIj&nUZ42
E2?F-8AB6uY&5KE5A8|wq(+enL1;alVCQfh50ARSq1m!^y`SgLAb-2@{68-<tK(BBg<sD99l*s+0}HM{?eN3uyb6Q*m0Xm)&?#USm5;tzaE$7CkFKuNq<y3|
6>Opy|1&e@(m$meR|XAftvXa9u!H%?;*||52fDB-2`HV3C??iU-_=_q46AGW%6OLFKg@r+dnq5e#)3kBRh|D<f4aXcd|7!><#zAqADM6FP~Xq|<IeJX6V-<(
-56*5K%<(>H$M))=k;~-_$B&(xdS2~PQ(BKArDA>-woLw&rtsNhL552!gwUS_|g2ZbWG{p^<k(ek7w}R=lVq`BtL=bSWjP}{<`XXq+xr)ur8c_Ssj49fZdMP
`~eJ-ilGvafWd;drmx{Blv7?S#`KfzBc9$owEuqFX|_6B1ve}Qc{q&3#S#yf*E9u2=b!jD5s4ZlnQks&gprRyX;hLaUFtb5_Gcu50~e9BDf}UOy4w?Y`^{`f
AJ9T|Bc1w-Py!QP9(IVhxDHqhf`ozk0VlED)LQSHx>!x`>Uf<rHGMFg&J(7`<HN3-w!Fe8F>7L5Rfk^(*HU~RihH5({tf+J4<JY1>s`xxSOFkxT>}6H{)pm<
<HD#Mk=sArfDj`B1PCkx4?>9EfiLDx*(mq$aN~|r?Mxv6=qSf8W8cWA({uf>cme2Op*YHS@$T<29r}U9?R<Lr{KhsX1VcW^UiH@9?&WO{_=}(kWh8{OH~N1(
#68vawx{G}!j#r#ELF>q!qstCWiwRUFs4+7VT7l`pi|OSVr_)mKi`Bj95Yg8@0J)HOS5$>1bAurvby6ja@dWxk7{7)8Q%;y#`UU-!jg*g)8AX+0`FwU;KRZH
8h)8x|MAW%e05l<Jo&k~`QfjXlSnUTr1nfY2}or<%d(x+SG{luqAaS%1wTRd7$9do$G`AtI6QDRV<)faW|RL--p`{p&(S-$KX1~><eK|hU1`w&ap88C_jX&0
>q-Uty0^zy7~DiUHA_AzFh_S?Yc;{Y59s1<cwk)QVt)s(OSTdZ<i$pQayOw<g{*C-^_l~B7da5>p{9JOd(4?0FC*4OYpqL@1IS&`hqzR)(|^?`u}o6ke_0I0
6QeKOZ4bfQ0y;Wsz`P&a7m&jHDB1e1yT?tH)b%WcH<NGHSb2MT_}&Lq$sY{6$BX-EOYmy3(emy7GI!5q;77Nx#@)-7p8h5GiRN!=23JE@xh@#7_RdZDj~98S
6VknO@_)h4sdvGDiet^x_{J5B4V7e1L3avX(}26xk0R1171AQgv(dV5Gv8GDBk_@;$EvV4GP^$`bZB;7bquV|V1Az*Z=4Bmx$<Z5boplZUkf?u_~XB^@-;Hu
Gs3H&c30TPoDPR?WU-F&oLyww&9F&LL=amX9)%pTNekVii~#k;%((l0e@~Z?93aKmr)N+Cl)xHh89zTpst{4U%h>l{(bgb~T6(j53f<CvTr|SGy!eGlaQEj@
6?*i~UoAaiNX{60Jzc!-oskCphTX69BV%))tuw+o1>`IEC~$tR(Km|_S;!m!<N)L#vUHBA!_%c&8B`Sn5qXQcBhse<b}nb11@yNKKw(@FtTrPG#{n3h%vwN_
n?tQY1Ym)VsyxyIx1Y!*LMZv}><B&`0rN=%)C_+?6dpVX;%Y~Y*5q}8rc=8&1RgC;EKphe+QXGGSL#N=FIm^Y{&y4_bhDf`o*)S#yN-h8*KB6si&)ti_{?|4
H~mdK?>jF~?N37rpjWbqq9?_w=Xx*8Qi~KHe;F7ju#sSQ8VQ9#1f!p0zX0k79Tf>!NDlm~CKNkHAG-94Hgzrf*?h~-10`jy9AG*eEvKO3%(!T0>M4@xytscH
1?J-9FqAiDHbn-zGg^jt;lY@TjYGwk#HE-miUEMWn0+hpY&$MV;x@ktZbwxY0D=bPJoLLj`%|LDPY<~^+RcXF&a(1&e)?#|_WnEPJN-7p;@mfcM}oE(jLpS*
*grf^Czu(^`#k)k9WJwQr1_w5e&vpxKR%W_%y@^7!BeGuzf|<n4X{6CH#o@HczO~D3_KE$H@BM^*eZAoGFp#n_Fd9Q=(oj3!jxq8mzY~8+15rXS=q9ES1!{p
rVIGcUXItf=0JgmV-7udjuInhQRF@hKNS{43``tR48em7&6J7^N`*w9UM~MF@8j2xE=!jagQsO+z%MMkt_A(@`P;$O9_+(Ox4~1{L#23fM2awEzo_9bIl}Dv
@43t3C;Y7+aelT6Tc(R1d29Oc#S(uJ0u6Iae~Ih?*F+JIn-;3?z6Sx;_8F`G+#I0+2%10~+kwP!E4&|k(O;+8=>5&b#fHrg9Y%2sUzTQAw)?0JxY|nMFKzd6
z1P{s(`cYq;JWKg8(5ADrVX4rs8_>9nM#7oJMnL3(|XvBU)uuMR?IN1=yh$VcL(9l5No4xu=qu`e7o6yhFR;!zFsXEb?b3qa-KZ%1C;qO9r<qE#}Y3hT51~_
1$_13;@&`GBD2F%wh%K2J`$>*V&Gx-v@Y$_WL|$M17a<awPDz)ehY<Aql%!T!E@t*orSMg?U8Sbj`qfwt%EA!)X1Bcvkn$UA%~1>h_}MDaqwFL4>pHpa>LC>
QO7{R_g@LP`-fi-ZVlzl#>WS3+3)5j(0+JEOd6oC!okk64yhl*9)0kvFkKC=J+y%XAb(2%oLljoWyfzzjU5<F^uvO0;ANZ^XLcX9Jg<1*djjhj@D@1mcf#Tm
vjrm$OJTz{Eb{MuKK!1CaH&);jx<ulx~df*g2Nw6cCM$2-ZRDn(X~w3#H*5~&u>+ed^fM->5kfAb-lf<jKE+|^iPW^-$Gc?{7XsT>&aAKvSHQOhs{m)ph0G{
c|VHp8MyXUy#h?95VHOX^Sbx2IMoW@r3o~Mui_0Bo?v4IqHQ3RLUCfgcRKs7e`&Bj-hFGqounFE*K)IGU!HnxWMX#`opWcePbI&mT&o6!6#NFa9HI@1U%1&X
=e5shX*?~4^5VHR5LcrH8@hyz+z^PFx+d%e=m%F*?1$C!o{0Qswa0SQ&V*Z^XbUSWpn!he#jm(kq1dOuJ4=Fzf~3Xs(A#EFw!IqtHR;uN$F!_CK^h@ZFTzO)
pz~x>kAS(h&fVg@GA--e4F^h%t@e+#VEV#|Hc+E{c#WnsP6%8t+}!8OXWD|SfC$)9qm$K21E%Zcy=J~l`Ck*{aDjZ-#l>H$&ui`=biF`(z-lU7^debQDz66f
-!RI#V8cSf$_in<S8A%@uvc_SBIF4;ia^BxA`|o<W9d5?WnK#*5?{yH1bJ`OdF|J3ueE^X0r3cZIOwkYo@C*hj*TmwwzGv`v7jprk1j%ikzgr`j0|OR;X&*|
s|HI}>3kLfLtjPY+RC2ByLk8McD6WvFL%n>>ptv82ym2riYx(b^vpe$oWurkji3|YtrA*7_j-d0NMgZ`B~AL~Ei%i|@);Bkpm|Pmb$tcMz&67-UIxk5MtF1>
aQzgFZb0F@iA}r`x~oXSd0iB3Kz6&`2<^Rxnh_(fpIhW{#x;B|l&_R@Ok{#t0!m!)x&ItauOY3x1@U(Bia(T8*|Xd}UOg8P=k~r3{r4BN0LTXG4<{Fd0dP8z
*wF+=8>1<2w&$L+w;{9H4(v#elNJT;=4|nab=fX~1sfReWELnG(-rc)DhDBoFAV#r*)OOlqw($S+~GQuzITlpJ16*=P12P<0!$wP>y(0pU<M!=e@&V&bx(eN
TjSz#bMc3K!Mb}eHv~UGu$Oqa_m%?%6Gpe}qhW;^DRPerr01#?!F_u@lf8Y0ynQBj1<%8iJ9?4Q^qte69X{*tJUH<|-i3TErwWpYgIgdMiy(C_83Kl6Jr^0`
+!(Q-Pt~{TpE5qRr0SauxC=@-I8clgyVI>eZ$2uWo@1C2{*$Pvn?`+|a(-Bv%r|j~(JnOjzlA+kIy7JADVypx2eBF7D!qiUAD@TR!fZWQbOWO@29H=0pg`lE
+dBJ}{{KOX71H8?D{y0=@y#P6C)=R=d9OR$YmUJ_LA;$sj~EYjIcf6R?Id*R&ezA{HEu<h+Wj;I$nr&^fyEI%48xLx_Ylw*k-da>W$<dI%ytN5lmrw{nHozB
8tAYIhzb}u=jordY<k|QOdS%#M@rfy7G>sOt11oE_94qcsZj23$6Eh~p1TZVuNGbykj5E2I^uoYiUfNj^>2~&es<aK%C{Y-KUWpTJ@`?%f|jNY*9#Q5A4^)$
zgG8q=H8{9K=it~=ONfk7C%-v@3TpzuByT5lV({S&#ig-DBO~LRGr#5xE(iv%kU%FVq$usWlxQ}tm6aqEi9$?Gq1Om<4o>(*&t8y-hK*b_olhfrjXt9{hx=#
`=7>5Ivd`@uP#ZZJj%1<fY8iBGKJ{#t|6sIiSGHZ!Se1dgGui>BlLr{lqe_#3vSK~ujp#~=cK*f%m%ZX_Z&6Of}QVL3aO|FfQTYOBASv0FQZm0ZLAW~vH1Ds
SNq@ZPEzmrAyr4zBFDpVh8uP0RI7e)I(=gwM7Pt{ZXE2)xqqm(J4<v;kDD-WCZ{Wk>!{7@cC`6zMOIb1wd+uTcJ^!r?%m5=Q82#)LLwg=jmU>3-Vl`31wu(D
*$mg0)(FTVk|axX#*wtm{vCTDe+$jVcD|qI=~V$j?l6h|w1C<fOd--)@qD>sqL_E9_q^Jza9TaS&Vq)PXo3lL1(^T~b<!)dp~h7*MIQ#m+(3IJw!xm2da()?
<KKHsl_$*OcWF@beEg^m=1M6mrUn(f;j7cCHnhW+M>hcH!t8{MPvq5w<wA~ybiZj9BivSDfaG8FU0iGSDmR%?i7E!cODlep@Q|d0?pXCo+RQ^OTp^O`oITzE
F_u`_Z3dc9kwrrL{3kyAr(5!7@U6Zw)(Z_n0@MsZG+1tS_;9=Pyz+L^jcbmt#WYW%7|=p(0t8--!N**X97SlD9?Y={&1H4fPe^ayn}Ie2d^ha7;=c(1kA}V2
_*hbPC~!Dzapk5X?6LR1@;@KX{C}-O-Hc+1CPNUIARQDVp);_5<0SbT`ajL@misc~Y7fugdcWEEE=_q{FYQj*#e*Gex(3Ufc)##pZKe^yeVX(QR7G6Azu13a
pNB8lZZqQU!-wksPebprqwW67;rkf|zX6fI?+BjnhC84S_5Ht?@gDX5_VV{Z+z*D3f%l@ib@ceHkyUh|0{*HW5eO`a`o{eLke^%(e@`C|4*;HN;N$<V<M`S<
SME{zy83cGp!R7e`TrwK*slv2Sss4L&a;KiRhn+A;l{kwK5b`}M#D7SmyJVSENbyCq}`WwSUwH=NNTJ(bwbK1i43c|bb(%T_IqOQYT@!{N3Ej8X5EcHBumcj
B?<6Vi21g}z|yq5g};1vi7vXX*LU8y@HWK-uy*jZrhe2bD&==}-=3Oj$73;_vFs23SN%VQjo(^fes5p*{Icd|6*W73f#j-m|8x6~=foL{Sj1>z0;sY6SwHK1
bus)qyF1t6_b7dmk?ZXE-j+278lT*J&+rZNf%iEXPq69{nMM&T&9VXPP~|8jDEx=moB_7;ulDfXrs51S($;w0rO*YAhVinYknm>7PCRbl&iTBB{eFI?og5Pq
pNaX~PvDx=IQvWwI#`VTo{#n}AMD;@&f9mpcoCL1y+td1x|EnFrXiHDthB{xUfWXN*Ge+!kjs;tK$82BFzQ(EPUOX<cPk2SA)F2TS=!4UU%!3rYQ|JwqTWq+
e_s-<4lP<>yT+o$sbY0GGhavkt@HidRv%xboOnlOa6`XcEAzYNIk@uhS4${c26jh#wh!x$nfjZ*p9U?Rmg4qms$+3Fj~PbYU8rPCJ3X51(nHdP%G@?hJVPKY
EG(=X8}RbNG3EI^jxrc&0$$|1Om5*VhTQ9=kSt4HmG#X75ko}|cX#oRd8lGIJd(#=KK@qE2H%BA_?y(om@M2{(YJcAesbH?sY9JA!^aSBCb?@1EY!a<EaQvu
FNd37PeTur%LOgoFUJ^q*Db7P724U;-dev;d#oaJ+03>i34#gFuUrPk^($QNeCtO%E1j)RS$1Lsv-Ej9EgiFi#SHHufd!F;ViWe1p3<a7kJm4nM-Rq;^=i^k
mmzj+OVrurg}F6^io|41hAR!=s}9zyZgz`FE^Pcu->s(iyD3%C=+Z&nV%C-~#a}Zqy=`gRds^3MD_REHP`QSkJD9Snb_4xUs`Ea-V|Dh&xAW`YpPTjiPovTu
T8a|<NijaeB6gNC@*fl`^Jo+xuZHu7Z9In;z8q(FXxl9|l0~^>?p}A>-tczxrQO6WDb_H{!FLY5CNTbo*B2~~RHzT;po_<Tbznnh(!F<sZ+*wab=={WyyK*5
FGD-1cPh&7F%1EUh}nXYs<r&JLXP%&sIy>=-E#s1Dw=F^;$0-1xMFl~W!4V(i_aE0>zvwjY%y%>YXe+JY3BjhEmkbcD6^Wp<Fo2s|I1O<M2szCM%Ztfu(z;x
r0@Qin@&z`s2L`%vqp7>z3uGp)}Me*!w4GMr@iteLK_?PG&PV7@}jww9Ka$PNC8Nkh}J+F0Yfk&{CHz~qNrew7+Fo6Wz|%V@YdC~*suhlC<NRbiZD<NE6Rjt
C%*xq9(#A~(**t!ae9>0>9TN#c$wo&-Y%xAb=$d&#_{qv8OU?jdLJl4mG3zd$ahmd=TXeLh~l}ldCY|;wDz#rpkYn}SuGcZNc@1pq6R1gi-Lm`g5q`~1-aDQ
S>?^+<UJQCJPcJwE*A@lz>Q7!yMd&y9Ld*@r}5WKWZtUl^<^@LrNbIl`pX9+=K};eT<B}>K%g-knHpI{OppO0LSf@Zu&#FA2bYhCWwhc%jFaK{PmJ~1{awP%
<RR0eaWj}S7#^An?D9Lfc^$apaXa_=^R}puO%yAf{+rOBGeh>m<=3~YTz!xg7`^pH2Q03wGd`286M^{}_xI%0?7-E?=OlR9h!`mni{pL5Y*Gh@Ysp9nAd{S;
40Amwd52$bgM42?`(?v}yx2~t`=L|Ld<~k@5LgvlJDIagkpz&|2}0{`MY_%ileZyu4)^l_FcL_?kIv75uU(_<MX9i+r^tfe=49h}UH;rtx1LTMq3=65m@~cJ
7kZ|OYlF0bnPKts?sRkT4v2hC#>2e7O!rU$!V7G}uu;OO7nHjM23Px8KhS@V_<di8{uATmJ;aRpDN)ey$+x(W;Cl3iLZ~ac_ppBCKp=WJvRw#qYs?U6-Q>&4
YaP_ZHJ`A(+s1T@3K&lcqbLd~M9=vspnj;aPl~W8<U!Lv>3{LI)n+<P!2xTazapPrW`hNED{{MP?&Kcf5&L!eBMfq&*eJ;#ACE{tIwI>}-`UtQICR!QW){wh
z-CAHbaTO$PI%UjwcGstJa#-2wV?K*%wpFZC>KW{52MIDj@k}R={*2T2<kcP00RZkXpduR{R9Pm{adPo<K}K47e5s!U+3$Ak@#-ZB_NLfwrH106sVg*mv&-0
voLT#$V$;q;q{>_O;DVBFlKH0yT`-)L%ce4Ebufm-`)3nG$OfoPn4N`*)r)k!-#{OW4xWiq?$TUtQ1=)y>|&76cy-S1JkVpxq(zG#YTZJJJ3hvUq0Ait7&k8
dU9F6d_1Odbaf<?-g)*>gh8@42cmNBNN^Mmm4ZyLW?mO>E!iZ2*@MtBFgxSx#?XX|s-QH4fT+lTNq7pd-mvUofo71g$_A1QBiKnB6>tI`ZV9;OsKDt*v-Z70
M2G?pu9Cx7l@k0vDjR7K?Xo1eD`M_7&{^HALGG4ynTv^3q92}cNAZB*oQU9dZTWETdK;Oes1wkwFedG8!=9!=)7Q@?8p66gz?^23RE!ZkTWKZHmJvYVu#hk-
{cHq~2L#F|XG@1DO5(`AEo6b<6VNz<M(C(S_*wW>=1Pbm!A`mihi6PO;0Q~r^(laJdtcJn1EL}zL9+z1X?qQX!;iv}8)|^UhnP%AFS4Zq2?4OFiwuZxMDC-K
I}}Tie_&NKICj@|t{$0q6xLg+;nYwnQG69J`gA=_^t$OYtp{sqGI!P)2;xEO&}cu8id<St3p4?CfIXXGWBmaGqBlhY=Q_IKx*t{CNQ-(fVwW5#K{o{h4O|KA
(gaGvj}}-?{S!L_<b$+~0tLdUAm<(6btncR1_PP}2h7#=7#wc)P4#J6>ywbc@WZ(~DW31YRW>7SL?3J-&D)*2Bu2r@gr-0W5>cEFmxqE3S|`(E-|_9&LRsa!
<>tqaAuwaf-@f#$cV~%W1d5QDRKX=24x-E*w9sS7mT3csV(11odex!y5d0r09sa;q0|nQ6=Hwn_Co+_Q<@E)TnSxMi<F-xN+|tSk50DZ0Oju(ee*O#3eB%gd
kW;TuB$KyAtnSEVv1^TLGozXIHk#jFTpI1qyk^<l7A-JAl17-UTP=BM#pF8D89uOwgIpZe{4$HHw|Hc7cq$17Le+)8^558=ya9rGssecBm@%Z|`W^g0(Mr+<
*K0XLzLoYJ_IBG%4ZH{ndH_+n**tQ$0EHT8-Yp_TD0l`8uE9Eh5423^&kT1}M(->AyUd>y&go=Z0s@8rU_M)==yJFufha<pptk`MT?TQ^lH^qd7`kz4S=Zm`
4m^aN3^uI6JGXY4e4Kvk!n@S()e!kBJOTPb282No&B{lEB3TS@MP*dEL-98-TMEz?;{l0JYKbV^paKU_0m_cv+F^@{8Lx%Y(CveeYOb+!*!lT<dn3WqJDbuj
3dapJV?NIQ9?pN${hwq?#FP|GAu%lk0R&A%eaEN6|MsX4_{DI-?mPJZKGQ0J2lo2=56u?O`k*1p9?fK8BPd6PQYrzEyEmd(Be-l$>x9|)ambvKJ`S`$V|7M-
SWOvH4+viYndHC^N#*8pbmmWwP4iCX=P257G*a><#^QJ;5_iEh%h8iU58=QaxT2Nhdfnf2J<y-W{=f0Hl)uybDU#*<&9R^>Xfo#J3V-LE&+*~^4UqrWSNo8t
!CraJw9=^SobTUwf}B~|Wpwuf4TL}Jk|H7`Vd~7(Bk&!-6svmNO0U~SY4StH93XG4hEWdgYacwDO->nm&-qXPtm~QC?`aFAvFer6)^UILGy11bUjmoXQC~|+
7^FB^b$9wFDDKWVrjt0)HGr;to7QLyN+f^FoE>%l5Bv0KZK6piqCr_;s>PE%I^&=C4D-zi-PH8|m#?o&=gE@r?UQY$+hlCjFUa+0H&mYA@|5yoJQtp>aUk_F
sllV3cmBS|QX|+8C|%C{+a@(78Qk8So{q<X__*&@8uc?;1HX~gDLb!Oo{le-u~fF9_W{dO3`nPv6^Ac`#w--Z6^cA&N*;PR$xbf=E>#0g`|F!%Iu258(&n(M
Y^gDs=|c0)04YaV)-;vTG=kZ|j6=Xa2O;)9<ze5`>sj9MzP{b%rXwc@6bhPPdrZ%soGX@52GgcYOy-JBF=jcW=Vr92ys}mvtnKS~I<bg{Al8gA44*VjL7w1q
atw#Bd<o~rx!pblwuI6!Q0agyGr~}ZY4G;{9ZsI3wDtaX=iH};PvrGVL*9D)eT@qbIKam`?d^xdXqPMs$&yq0KusSN*h%b!)5m~BwvVlahw-}O^6j5rsZV4*
RVMy+<(3fsIri0vp~HPnb;#@K*E6>qWG3K=3q#mL*ZPVc-|wNr;XAmVY|~B|D5>*3+&sN+KAQ>gnwxuI>TRRIA_)xJZMSCZ<<$I#>gqgfVXs?Wclr5hxxYwe
Gl!0ia|HH7vnG=gc@a9TG2#7=OtbG-tWaa+_L%8^_Mew-k>Q|j?(%u*zr^5;Yq%&;5Pso?Xiq-O>DZ@`XJzuIIYfZ45f9i2`V8T6f9Hmnbdxg4xaLvHX({(K
(p2BM;{!>p*EN&mhCR1R`KRws$LD>u?NaSD#L?kpJ3MD&F3<=65uWgi{T1)MoP8pR$6~Z{0q4%c;E_N+XiRwV|Aw>UZT0f6sObUrZlR?-t?V9izQRZzT2R|5
KD2;1Bh&CgF!rar3E$@UnLZy96znW3l1x587&han*VfTh`T5CA`g>BDWtjVtd<%WPCo`LTef*#GA83}5zVY=4?lVP4{0Q*gK6IoC@7e5`_x#Vl{Llvyx7UZl
02tp*TY&%tAO=!{mLpI+ksvNqlA+tXheML}WyUC?CITbB!9a@)6tEq@{@>o6)lax6^8T_FJP-95f9RmUr}?@f2M!yj;6Ji|j3@yAit<>`^RV{$6ZUk`6Ky>D
bmzJ_o<4lia@<WEBlo8BV+Pt(%m$vaUl$GV&h>P(ANWW{FZk?1*ntK`Y%flit<vZmKlN-A$p!miItqfsiLqKJzygj5A+MK)?Vv1yExd}@#s(1(8A7&i2cg*A
@0=37E3|HxX)H9UT((ng77(PMHs#IRS1zd9?f!gqIML|4zARnF=%vGHh@jOd*VYM}|AY@uPdg7O+sBCx>L6vdu%S_rE(CZSF^!}6ng71u>@^(~-@BmFk=U^m
YG?^F<C&0#FuWec4<5QaO+XGh-bpB8u*2ct^bSqJX7ijUKu(a;1%d9v(sDtWU4y%Zd^ayqcsiKJG~n-g8ypF?#!k&24t51K&Nm~_4JGp5r#*6SOgc25-y$Hd
U?oC*KQ+hHp+7Ib@n-&CvG4pX__dIDl_}(%6}J2~aEOuZ9xRp49EV9Dj?5JlD=_ytPUFYSJNkQF9EO^U+oad|d;+JfwV!lYf+#2%KW_Zb3PcKBUUNU?@taS9
+p;@G!#L1CJNLi~5E+`XxyH~V?ErmR$b|by=*lvjw}U<wO!k50gLrui0Z^rF3uo%UcC+Qx?ie(znhD&1K@ddvhAY-VrSKg}Pu`-{-^R}fbGCP*b^Xt4SbVrZ
!?5s$>hO|6DYoL9dx?jXN+$?FYK{=aFZ{>zU|q*tKAz>+fqh9t6eC`aJFk8xSj~ow@}Mz6)>u02atMEdA1I@Upi3j`Q}4nqxw{ZTCIUJYU1>fD&WB)2H;K;|
m{8XX9=IF%W?4F$7CXW>o9i$u<qz;0X8)U{MyAW*pop>cYJ!onq?W`I*lFVM(=;GT*&w#c`~RQuCM=0KPY8q(*Ih~(ZI48M10o0zOdxQxNl`<c?AfAtN!`|u
EDt2mCYpg;)$WL_h#*mcDgyU331wIo&7vfzQOf0%?W{FGP)#zq@4k1G5wn@;(<cxod=6o-VG!&1D?T}CJY_P}O$orC4=NQ5V(W$w%`BMknpQdfymRmM^)>4C
=9AJLMtRzxq3}YY#hz}uqW4rJ0KBs?2|TMZh3Lw9X`t)(A@Kz^u+iW(b}b-y&v?{rXW))G`A^;UZ8Lsv9PsW3VmD{}#o}KJ`Wwfhi_ww|moE8FE}jqeTbLAs
QZ^)s@W|HSCII<_a+nB;M_)8h(T4CoJv<l)8484rdtKV&54q`NTzl97mg)1okfe#VcTKz2NS)R$fjg8z;!rsqdnyZaoDdrcWL5Iz>^Qhf*-sE2;X+XFyS6?M
8tMdX&v_dk=${)02X-Z$rW+G3U=c4*$Ue8r-w&IBp0B1fAv$&<Bv(3pK^huD9<j{Kh~lxof%OKh4G^?=cLGZTq%JXY(}PhHK$1Zoju1%l0mW=WKr!aHa;>It
N*)#n<iZCnQ3Wm*Hbgb22oZ$Q(^D@jUWgA-^pv7aQmO`q>Y8Lnm~wz%yx}uSG2Z#j>|UywfzyunO}rb1(qN?3x@9!$H<iYwpAS#Z$iDTxdYv|iw6*+rw0;+}
4lEVOdR8IJu7{&Hm)p&9tBTK7wy`#~Wy|&aUAGIeU5LHsO;RsUkx(Pt<E6eei}?5={XC|_?JMF{E^X+bki`YcRg}|$Ltq6&<n^2a%;NsMdyvW!D@+?*x^Lgh
zQx6bmit5`uUQp&cZl2k8~xq;+&<dvoXK2<!n6f-L-?rhh4l6BX9EdwAX5NH^StpEF7|MN0$X(Z5Sr)Jj(T(?<L~)VPsTegU7kGt@rnKnhyKA4Uyy)vw{(F3
4&gmkC3o2mbqF`X|1uSiZw3kXID#tQF9s7z50Q$y0KZbED$q)>UP?VfPs$o7Fppo#HyF=oF~S)*Gawsw^A4Vp0x}>Z34jBckfv;{K6Ma_C`yrGa_Zsu`QmuB
H2_pD6z-_$tje2+TPggUMy*yVdS>sKlalH%i6`StnlTiL?ktMFj*hcf)~%hZ<UtUm6GSR0#65%t=#?{cvCRy!ta9R6anJ&~v9r%ZV8Rx=&EeY^70F;^oUIxZ
tD@@;4Wc?+=~U!;n_=vrapdfx3^f1qh((EVA?=uA;w@P!>iaMb;=G$Cpp6ygtq2SZ@6ndi$7{F*+)~tsv?s<wxj0ZkPFyv{(JtcL<E=avJiXsVhKBX7%q-<(
ZLK}s^9NWCUNr=c>*m)A2T`IKG-#S+dp~JGQ77v;*_tX)qbe_qGMvzGpHY}nADOLO8Z)@V94xymHC93dieWU!V5KSH+`*K$v^{tp>pn3(sz$bCMDf=~9_$2A
!nl=6!qJF)V?#AZB?XlRFo=P~xC-G!lpDTRP}ha|YSx4_*Ezh(z1t;htCBBO4)JoYY$1?+ox={0$U1gMEImVm>}3BN3qAg<Vc6jsY0~s*6IQ&j_Bx#$qv<x?
jhEYx28pg+h-)vr{2scx{iok`!O7(9dEXJad*7crQqZ^}nNIL`#wzCbQnW&$3{^=ZM=#`3Ps-w0T-xe=&>P!`ds!;86lv5iVmGxP*7f)McEf`N^%f4{$c6XA
YxSssG<GAw)d~I3JG?`Kf=~SncTl1_oU^G?z%T3dkI~+1Yj$sF*DdVxQACq)v)1K<kt1bJr`%CJ__GNk$na2Q2odDLg9G#1o~48A*#;0geaOeN^7j9Wj>LXt
n<(a(XQX(;T|4K{<MaD>+tIZBJLhS8w$o`;z^PyUeDS?lsxNPs?K;`?v^>4;cEX*KK-aT#;Ukv30E(ABLbi);F{@OCE(w(iC0*a(aSqLB52aGV{N2=?iZ<W2
H2NAR->O1s1+Hl@Sx!lSd%IkD)s2W1XklqpRTH6Tx)ZDEtpJ--F_OQuLhVXQ42$K2m{<tGNDOs|Zf9%S!iY4It{+J4Y^?$ai4Cx_L9y)39fGj*W);Qq#$*hV
GG}%dYu=FrZ^QbsM=g6cv-#>3R394kXW`T_1CnyL>7Qaf#g#5eKw6!gswieubra#+4?V7G*yd4Wk?vvB?Ei-q-bu&L%YgJ$@YKLL=Y?VW5AKIXBE~^piof$;
X&H)}M*izQvrmqbC87KaHeoD$mxPhma4=EM|1p*O<7&D>^~#oJVnINAcr=k^QSCfii~%B*uHusA!!O`ejMpya_~+jIRjs+f!Ptv3)O6JP&n&h-lJn~RFvjt&
cV+MSI47prAhST}WOk+P<l2Y7@%4;BuvS$eSaZ549L$ze$&&7&N}bpJvd!-{ErDJy=)#nMy))s(K*ktR9?u)@U(2r9eyTkNIw5^}MRYIgKOPi$NfGe*w4m?k
-Ou-_pBEi{X)saqr=u~A^|&GQZ&vvGxHbL9`gZ)atTV$yP1?BB{AYK(@74Xnc60mS0-xvoh98b7)Q>zGe`f9qKjoYe6k>SG{5<{7hKZ>W|C}Gq`T^^(vU+t~
y7qI`U)5;`g+#cIgLp&?EqdF>>iWWSUlkZ)m;QgTw0h}o%Ilq#<%#1tj;zEnTvL)9{{@(P*!=AgH>+xvdYf`CL*_bWp1`RJ(SE9pn=~DykouWob;{SPx|)Bv
9$M!LBx)b=#S!9PY44{>l*4ZS9<Q;+ZHp;PQ@O*(ZzsMdy>{;P(#<SwO2=WG_x(6cs9f-P@(r@C{LFv3ck-)_+cdiF`L^^aI%#Ra1&CHG96Pvh?v6=LQ2Dm7
{q`RJ^(6=-29Wr1!hnC+{V7e8{|wNEh@bnUN7O0*Me~2vvWG)|(c7pWHy0x<frj82y-6X&-IiU4{U>P9+cM$M9^u~XH(}ckxqGL{cngj=46rtmZxDwm46&(X
AvB>3IWu&6MMua)sN)Fwkf5bfAp(+yk)aPN0wVJ+w5f=FKx!gbX=y1bo-k-inMCGglMjaT1s%WkVg=>pGn8(1B4NA3C#sa8N%-9Z(?E5kp?!O>&;fflvgseB
dSvMb*0Q12|8`SEKtC|1_^=+MMYj0*^0a{Tf%JrQ3G|0Upab7wW8-}Bl7y()ZI-W(4n+7N7u^x@4wVlqUg1wFX-<*yRrr9?dY*udEV`j5RN9t6<J=@IBs^+J
d`KRo^j=A!c!VkNk?Bs8;)L6@kuBJeS&W2U9!%49peH<49id8BbQ?*mkqBu-r6Y-2lP!aV10EPd7#%x85alET=zIg+pLIVxqPi;DeJmPFl#P;91mHjb9hcw!
RqEjae1AvO0L()I$@eJ!y}q<$nxI{Nq83Zzo;>;JKZQCxAGNVJ)?jZdR@1aZ5ky!hBNP-36g3PayPBQ9_~S;;i_7mm+*$AOI<R>F^o$|@$TB4iFxZ$-0%$Q_
SbZ7WDjR~KN0K0y9N!4kuhQZQXBE{&&8{T&tK2Z9VMZ#^U=hU;P6gRbf`YWB>m*R&ZfOOK6nK@)rBHPKRzRQ(J8h_<1%Mzx!M1Gj0J*x|5s3zhSxPGSYS@j)
c<gtE&h}6|0;HNa*2KTF+acGAar37*ge|GU=?5Ac0WoVP#6Y^)SArCQiwZ}33z?3Tj+7t~d#KdPV(L{X(H$khAdF#}FO48*9H7%8U{KN|hH|%6EXpaiN)&$G
b8lh*K4hoJ6i9}Y6e@y<kW!Ia7eWeIa+b)Wp+fy1f8Y0brqT&FCw;ak-8-J%^G9Yh*Y_Xiko*M5sqVse-S^mE&)xX{<-FIw3H(G(&=v{=Kl(H?|AS$UB@}=8
C19rrpy|vps@4?447M3j+%Tb(O3@U|Hj9$kx^A^i45U<zwqiW}|MA1<P9NjREeZ$sAJG33{D0DemWXT*BLV&_oOv5zDWZ_1dn0kM2jYpn&olmE{-S8vB>w>G
<Nii5*l>9C|DPlLhoQadf9!EiYV#_B5AZrDa6D#W3>!N&5djA9I}T^~2chCB@r0y1$9p@s^eH(Bpg@0e`#B{9@(sb`$lvBu*xbx1v)O|NCO_J##Y{pRx;J9+
LJh`&x3eZE%z79MhY;rz1YC2Wy$Wb>Z~BMtF~I+B7flHJ&Ze6I@R#*8j#eZ<U)M`3Q9iCSp%3i-XnMCZC|$b#E#Y2Rj`>bSq(H$VK!Zt1OA!=G6-`po&`>Y)
AO{jrLk}oG)a0RxhDSN#Wv0Qvhuyreo<ms$Y@jj!H$(dWZML+dISxtvJ*n2uBIJ<vg{g_hQ2(j_uk5Gh0YCIk9$hRciDEd~0gUIYNBzCZn+Wa&`buxyyNR0Z
TxMKJqW=)BO9hdiGh5JbY<xd}22JHF0c!)69_+?r4nT$nOE9!L$#?6`ALqfqbo>DSDfmtP!iXQdpH#DIKLGcEh5Qe<E~#lxndVbZgTSdEHFt^l0Vb}B8C`XX
c!|JA0XE<dq~MJJ5`1pTgy0dPZddEn={$9b2sb16<2}Eh-fuo<^9{vR$>LuVFS>FtW)%FOG&ID9se7_1_<s5{%J4G7k9Yn0B>fr35xjq*A|bB&-sOOP!*2*}
Bg0MJ?Z;Bbw;HDMeto0@c9I)xye`ekz^MlQ6k3H6r|Lf+xv{6-;U6syw%2Wd?3}wp3&V_r97qQ46=QEO?%FCMd`(N;*JsPR&J4ud%uI!pY~~shza_#5AHZFQ
ruao}-Y3Q2dzL<2!g%jI`#S-2RDVWpT5yvCK-)mgSY(VDz0cM+`G1Ey<mZY{Cmd7~IfHi@`OW1u&o28D;E+GI(@FU@Bt8lGM89N9e=HLpp(+Y*{y0g_tcHv(
eg<H&8A-)l6nk9({C_hHK_nu5jK9`ExGHW7YAA*Jf`N2OfSo`I*X{k@UQFNhK*3+_48HaJgP*U~XXQz?MWqA}T!vuyRzeT%vq1Rgvop(#;MZPMm^_3;{{%KL
3;<8-U}+76A?zG9KCf<VzcV=Ph8F&w8<R~|8MF{X5ipw9_!<u6$sxJ@U~+jJo+m-_S5t$$@Iz7NAs-Jv=F!;M><XqO?O(}F`~8`8G|@j!hh1mal$2s3%(yx$
jz_SHKsN(mJP>$y*1I~hI}MXz*Sb3CJ(xr;uoNwjE6^W9(CR}|N+&@j6U(djd+U2=3#aPWvuKNH6Gck2?5VJkuh>;}(JX-m5GoLZ2t?D{4^$jSAw@`__7JOr
;Nv*WrQJM1+?XF&+;uyY^z<*Y^7eE)1M3c^I19gpMTfuyJ4Wp7tKsQ!v5gNAAn3;CbR{DXdEl?1kUDbupu#`uW9WG3eZ!z*^Iy5X%Kfl_c@b$7|B)Yu`F_Ac
+5ABzh*1C9Sfe_}8k^H;zO{g&aFhCyu^6Psj@g@R4p2YjZR_AOr6Rju=Q7WQ=+g#<7)c3eyEJ0zkgQcY-n4SNmnz&!3p#HtoKb8|@t7{u#VM;})!QWIl2|dY
rGTmcYl@F2b_*f**S7}%aC57jrH~8dsMds#PG~tuDpCmr0YLMqtxOU`2fj1bxKCOaFeeDpP>{M|vC1AH2uDxhldVgk;RjUJ3t2jkey;Bz@aukK1i~iyz45fq
f@cV4Gi~@hnpHj6fpHMG#Jz}(78c?+$(q}c+2qddT{bTF&Ghfz4)e4-Cqi`1hac*`1}xh);Y=>f|D=aT@EudR1Gxc6MNRk;39AC!J9M4u?8ZX2!-#ufP=PDZ
RWaEi){3z}5{VXHY%mla4PSpF%;3m<ga6#ICV)SD=Z-@}Nj?b*NU|{LFAmVjTWIRz7Ed4RIthE1`%N2t`Y3HUJc|JAtXMh__^0-!bY7od(D#S8_lovQ{A;`D
CcD1@{lj2T{=oji$v>!`v_9j{`M6~aaQ=P9SbF(T-Lt;P2E1H5(ICdA<5n^Jm2JSBW@!e1rI_q&V#DyTi2ak!Rrmxf``C|!a58;Dziz;3@O|NfF6`hh$3ejx
z)j<-xK#h+0&|eBj3;FO^8vhi%e=~9lV9WpQ+9^)C$;mM2i-0KJ*;5^^%}<FiwkJ4wA_Xrz-~e`L(kFo81>|L8Y!`!c}@fwLp4DW5>6tdwUIO$?vWiI`w6&o
k5e=4owMg_>{^m-!{|R%F+fbiKcLh#$e0)p;<}#=9iQjWJWV_~7`-?fz})`gHrOtB?-E=%90j&}(&wZO1QVc2Nz@O&eWMOT;0R#&X!X-VOrMeajGu@W?U6A8
e$WIDa6>R>AYkX&SKfa!+>87b`ku%S(zGQ7O3_di5JHgA5Ed+cLC2JyQ{5r^{ub-@-Ap2ZtkaY5&c}}sSW!ZXA&R>d?)@b(@qa_AcbRkYJ}7S=g8X*R+Hpe&
V8;Pp>OGnPN6Z)b*X-MO55r8_q?y8L?e#BB$Zyof!SP>!`x1T<>!(#ehEsth6vInA&n_oa;`k}@KCZq$6N{23FTGQLmuaD4><=+;XV5TCuI_`}uRb;~b5DXA
N#6(UAxyDBOHo7&&@zb_iv&HWZx7Lle*r%Y-{^1JaVi)e!JM37<NCnofyDkL$RmM0N*)kZCnEyVf$~GC29Y*B`-kt-O$_K3YwmD{zfl4Kxqx7lOojMe7(*Bf
BEbJE>kR$Bv+peZ8;!yJ=HavVm%x5uqOffz8E_;T90b4yM0Gdmmjs&u-@R}}KH8}~qcHY2<ejFO_Bg|_9Rz$VRuaX>OCDv@;C)AT$kEbqD+f;tI}sXfoujz<
5#Sw8FP8Eth#6*oqhWuAhFmh-!hXI_e`-n5>#=0PJp}Ca6u@ly=Ol6s>}+PDIl6~L;)kph^g0;h_*C|FGrc@wHci{-0(U*!Pqe8cfZ^>Ur-$9^yvpiFYo|2!
U&6tCMw%v1a!<!h=MTOQnUytnuAdcjOfrAUaUg!8QwJy<eFGbCJn&~w4?wV<q4YO@Iz(Ir|1?c@H!XJuJib1EA5TK}Yn=u(#b*|g?$Pc|pQyp8VlWyz5kW{(
xm>>(>Fa^^MtW<Hq0ru^W;O)7+W(-#ofBtJhK^_GY(r4UhhOOMDTTgS37JXAN$e!#Ks%>$=d+=!yHoK?2z+Eilwe6SJ|TMy>CjyO3I+3E1fg9$5AMmoLE3Tf
S3`au;u|$3h8RzWtNn+xJ`KzSGcf<0%BiDPNMaLo`|viH$oC-7#=_I)PvHTc=?{-<=}n9U1EVI(nDz?|OccbKhLOm|!R!~n@ACI^HxCh584d-2isA2v0m&0d
2r#_;=tH>=+9n-ck&n(hf!N+NgHtJ^go8oMl?4A!>A=DyPNB)hBR)a=vY5*XN>hnFVf9%LmHYGV(fx(~A{rC~{aO4qqbaPUbq*5sSAv{0AL$6v{hIQVB{Co<
@rZ(wkCn8wm@@~)0W^_Dog^ZyG>N3aQa-IzSNCV7?~<jUFc{e>1L7ZR2p$r@@<{rH6%8a1)Ff$$D5ZYHklhCedAy3j^CnDG-GPBt_@(K)hqd++@$r1V_5Wm=
{?tD-%%5@bcYIH>4gHS*44jX&I86=+!~Ez>e!iT|e|;ZwlP^#;5v3rQnk2{qaUtvg)WB-$AHm3DEGD6-Y@Yti9msGz4uWoaxeXlyMRyDBqMAGP2w?-f`_3V`
$%Q-9xHJd2KXK||J`6@2p4zaW%ZJ5P19k-X{`Y6-d5<W;P~MNu^1+M~@xq6~3Tf+$75^Fe_aJ#A{5GlzdbUO-K0Y&=m}#K-gpAQ&f}7*GAM?d64IpcuxiDjN
qWysMig2z@KR}@4xOEAyE&r>XU?L(Y=@&_@P*?SF{bp}^Et$he%~~m!n4ZUeJD>^uKM;@VKSKi&!e!1y_}-ePKk)_T2V@*bqWNHVGP{h&16A)i<K~vzg@3_a
`fm>-0B;%^Nu-%LDauTpx&e|CVv=H}NIZgrR7Gv52%KXW&5a65RFp?YRK#&^?oJ6{X|z*PRdGM1_h|8XhiV4MV0mg`VBq|6dY@+RDwDi8nD^s{T=cZv$ojB)
FzwX*WPH9@2t(+R6GymwaP_o-SBO6pV>PZBmP0f0{68F&V{FVb0(Z>QrJNAZ>S4Z4;e7bv)c-O)*XICh1v}*ZSuJ-UX#u|iawj%$pPwM+>h6N#nA@`sBv&%0
SW2o;^sH$ZI81@O%k?j`>><`LIE+33hTd#FqG$6GiNX|TQ7De2{qXZO15?PMJYcs%8e_2QHgJU>dTv~~)0U%~^m}mn5&9SCISjoyZ>aW%>;QvvpX=+RzCD2c
lG)^e@jkRW2SC2V9hbfo;%-gGIUZfm{rL{(V`W0jhJR8$PZaVwhw6GO+WzEo6;S9n9#0e@IY3a8-b3m1!$=z;WTg#=9&;fzNT15!54KZ4hj94&S^Qwh24*bA
DpDj^jZ9``Q7wuX!}DN$T|-}@VLKKdr#}m}B3oDx(nD_lzxe;W{g~drb7GsOuxWF4V1uh=+jI2pb_P$~2l;{I0i+007<SPs4^qz)lJ*4I9`#=~|0bgrF&q?I
X>}Q&>%SZ-gYl2RrHvTRpg9jYk}|-<8woysymNXmz0cXw9+|<hRwU}sP9Q*~K=!LPkWl~0-GjnA;5?+}Cg&3AYh-f<iJw1}>+%oR_)qe{Kffw}l@<PQf5t}i
vo@I9W3TZGa0Nzbn4l29Y1Do)9UB^##?z}twv!>>Wet&Y_O<ZsD7H>_1=u)<?Nk7hq`F?qo@5$_Mn7jlCDA4@;%1ddYcmE9AwGzlf&lwbInpeUfcSpLJ8$YV
M=iA)md3UtEmlBaHB}Lq`jTLKOAoaB8SVk|6W)7C1`!Po@X8!=VGGy2Ln`|>o5%kXa_V>O1CN*g*#cjG^SbS4_54q~O$iYM?K<R}ho2sYCC9;;21UozVG0w^
&;7iZ<_8ZDh;|kazgXwt_3s}k5#!Gx5apI*5in*2L<GoApbtp~eM<Ow$ElxuhNV>|6c1?fPVt?O+OHy0CRgHc#M}!FXkzRi1B`h6S$@f1c6B|ln3R!&?o&iC
pDXPC{4-+2T2(4bMm8NsV+jM4fOkKug%wD$sqvXE0~?^wFntKYwXV26Tz}qfzo2Qvf`bw7(UHnS$%dm0{rkvy-A<46uaYMN3IAMN?9GB4y(jjYwIQ||WHAdV
PXYaz%TM!%a{2ZepRzFL3f9tQCx^)}P7)h%WMT3-`e`Z)3k>@b@MJebxGI^Zm?k3u;U{Dcx)tP1OtyT-ESv+*_F_QbZ<lXWV!oD}HN`D2Hkg9eLp$02KGW|%
3Hs|lhwlDAmV{ON&FYFbfJXb|e9TGyVSIT)L2)83jzJNkj4!_49`l-Saj&teT41!W3rGeUWj*_MHAiLNAL1QM_J=LzA2|<+?XxXa*i4)tI|zPi!nyHsj)zOS
dvm<XX{G{A$J}Hxedu*#rriWt=bVl@a%DOR`ItXNfraSw1oE5Tka*vMefFXlfo6m=;i@nWmWKm)dA?QL#BmMI<Ms}s^)hgXkf}Z}A>q-1+5t-gUoU+I(--MW
t0s0Sx6JfBh(plmFgM~JgfEWYFEVR0l&JZ(azW{iyKT(&av8~#m-K{eLmlQ5bq}0RAU14wJBV^54grRWSWi<WJ9(aj^B3d!{(nKoBHIgXEvcd(RtM(JA|Day
n@)P`dWvv}Sr7ZzaDJTd8jx-2BhWju-_vFDVWE7nP?bwvvUF)F3Up`_MwFnVY|;T{u)!6@NuvrKFbao<|0$6F!aw((1NaJq8BPo3tTwC(>cG-@ZW9bRXA1rZ
nB6q*KIdHh@<tHH^z9}lWN4)*LD`HYBdB6u@6G~*Ptoh`5%1A5WIrF({h#0;<@&qY@BN{IiqCe{pI;p7Y#v=Pk3P;CFlzRP?1Rje+gj!Pj(vCwjOu0%{2Yv(
oH-ny-THph^&5X${fFWIbdS6={LuZ%2j(d?QvhtAt^CLO4vG7D@Jt8p33~Yb`e=CR<QP9ji0=vNSP$qifIC7D1Ih9(2=#>a!PABaqSf(4u$^Q#1j#AH)FS{I
Q4izr#%Eyq&#e7e_=nnT4zAc#@*v*@qG^(7B`~<bJ>&aNQ@Q=Q5Xl+A;f9b`u!T?P5Q*;}l2+bd4*|gaBVHX?eZYGD$^u52Qi15400*Hg(G&sayiIp*;s+o}
qP?46k^TPz*$q?t#yba`d56?sHa*~51Y{GpQP_n3&hGAnA6QWm5h(x`3N0SauOSnG4#SoN$?p3I1V6wegi1d^r3q&>577u~p{QsBq$IMmM8DkG3fRG+ho|h(
q7f6kU>q_Ss135G_&j8x#3rvT<OZ8;veJ2Ch$x|@Jb`pjrrHA%{UOp_`SH=q#f1d={=?Y}nUI#0g%AKx8XwC)j(xGDW;8FadG)KE3H;Ri@xO2y|LM(L|L33A
cb)yA<@ICkJwN0A81WbL+~Si{{J-XZkMw@4^-zAP=eamNQmTTA2XFZNTthGXkMeZ{82*`Osk<|WfPZ3!KyReLOU8%#BXwY{v_ILagZ-C7Df+*B7&4F21Xvnj
iFfP%*_|&QX?mtCc)Vp>VGz^#B<sOXhot+E<U}e@hFMW6nUz@Jd<@L`>og)3%|XCaMc6e{5s^V#N>u{EA`Ndl;fJPz^TBy0g%hZgSg{>k8G^2GPQkl(g@J|E
jZFfX5?BoXhtD+=dzr@be`ZK<2t$*QdY1)#ib8iih2wuCc0(%P*IvKt?1vdSZ#aPYWPsy(oe2hgFt0Pd_>#~dZZA2C8S~3R-a!PYP!+-C+Qb<QB<?lN$rHf?
{+RZK?XnNkP#(9o0QCwn(;_d_-p?N|4;1%h!9kroa4muqkbRv#3bt@NDti~rf`{Z12b=CcZ($ondjt;MjW0gu`@Bo?g%MRb@7n$Ooq>sePCA|5xexYtEIThe
GbvOM<&-`Yu?{TQ9BP?Aj61mSpxYQ;wI;4{dmpBnM-OK=hWEX2WJQ7oPE3n>H%n6hKp7!H=}<ZXKqU!0&73}7Eg!<3-#*(qPKV)a#tQ<I)tT|pJT%|E<JB;1
Z<7kWnj%S2Aw<OmMJm!oO35(+zI&)>WQbnFFldr#b%G(=G&F^=Nv3gVl9{sp7X>Ly73$g)w!vYz+-#{@sWh2|(eIg1ply;P3apA8ohQKo_olcQaMig^9N4jn
{52i@Lzetiqxb*GKs>+Dy1M^2`+I+vki$s-)P9xciTxjE{}Ln->8~&A6V!jh_5D6;<>)dw0^jmi`j_%NufTj?^8P_Wl>c!~;Cg<-ynf&Q_WghJ_^<W<SM`4%
%l!Z2op7GNTJ`bs&A-#blaHa{zvbor5R?8V=kh+Te(}i&6p{BkqI}45f1m6hZ{Pp%Kk@nbVLT7Br#>E`tk<LMypQnvbpO`UN5#~BC&cMCWT7OIOOvnk<1wu7
a3AVX3_pY&Hko=1;m|_U8K{fN{%S!cAOF>c6s&)<4otp%RiIvVLED@_zV>mdyKLDA#7b!Y2K8sW^$e&}3NTibe^r^BD;vaBQqU!kZ~ZBaV-M0z5Jt`O{M**{
%dM^HmED{6<%=$JFaA^Azn-knTN#HJRZ0GLT(5>6Ua!I7q8t<*$NKwM<bJy-A6mcE{-@#b*@ATb*6uj=w}Pqg?xDNC_Ap_~j(e^<^tWxNxPRCC?6?cwJo_$2
N7wbc$MIU_z>kOL?Z#nG`w`mv^1e~HYYvNF)jfZ@1!L4UDDKJ`weq)O(e>Hid;L)qFwy@vw7WJO&%V(U3;8d+G!WnZD%$aZ;2ZFI>D%k~ZQ)Wm@7I>}=gs`0
{Vm$v2jiPF`P#L0!9E;cgt%-8d%k0bU5DgfStN8^+uPRNZQo=6b{gS(?O)N`?&r1;r}|Q!G4h`hq?><<{%xQ1<x4LrXI>0E8?PRJWcg2vbwAzqeSSIV&0~l0
^z6*G9-IArs~@hHv;3^QE|16$%n(Ws(f6(|Z)xrZm)iKG{+|4QDO9(bFIM<@F2If_L9OhV>QEbE=+Zx)gg9n&s%}tvPzzB}_b3iLexJL)f&m>#`xoxtf3zx&
KEcb9=%92UcIn--<K43GiU9B-=I!~VE|h3=vqC19GXf0}eAT7n@L^Q+)9-hb3piAY`&!OExbeS|Re!xS!~?v(q2B9Y++Fv@5drN@BD+lGAT4?09Ty5@4$dr_
|F+l3m}?KkCBF^FG8NbhxVoQ%2Y!cvya#a>4Q6K{f0$pTt}i3W#aTpred<QFw88PRjnaC3jt3oW?z@aGv1l&BJzs0W*@f}rixHdkUqP|`5<d3mZ727YC?pbu
l7R6l7tMB)uoqVrjTyXtnQ_qi1}cGmK3{TyZ)f=42buJ4x3L%t#>$&AxTNS=|N7b@f^bDrzf~MiU+$owe7;NNxGJcmCUf|tTdKO%5+LlBZjk#+JIQhw-^1{4
^db#nkNS2B-$_O9XlD${IWEpsc*Fw!gOolg)6iqlhgKR0b`zz1!sVDQzHD&GP8q(jLeM-aW8C8drDLSMd!>Yn!5h8ubzf?G0(AXsfr1|P2_M9`BmcDuQ}6p!
0NPZzwg>CiK>fEiS+c4aQzI0mD_RaGi;|{{Q4*N#>+k!%o?hzk@$`KU?Td!)8@;|BCkJh?8Hp03GEk5gFr-p(1BmFhZ_Sq9^H4vD0T_POA8R6w4hPiB;f5bp
-w{4WL?!U#etQ3(-2Hy}f6&a{*8j5K!~JWc>9*Mu*RgK>J1am6>=D(anW4)&_bdkfh*)4e!^<XV{%N-bon~)O;5z*GGH_S*S>@=Q#@GKF8lJ1KBj8v3jy{>`
p#ZBit|dU<q4dzk`D;R3aZDRKy^Jlk4&b=@!)xL`L?8Tq+U;L0{=mPR&U#yP=TbiI6NAYpstOPa6$KP-2pFjdf45f+=zr)t4T~fZ2&5}rW5ND~E4uF@8NPR=
6x%7PQAw8=DDh1&Q;Gda|E6h~%(yva|E5_m1&~3LL(721Wr0kzVWK>mHHaue**!eCQR}?S;m)&tFovDInOIg*Dv1^wYA-ghO?JGbQ5Zo<ze|=7i{8h&^{Uti
X(jlx=BPt?YEjIwW&zfWV4!k5uNR%!G1}oVoSVBc$Bf!*hYX4o*qrsL${K)(8yFkv8raRcVYK97UG>3)A)vTHWE5y7r4IX*h>B?K%H`3TJ(fq*r_W^f^Bg=d
$G=xEge9a@hT8SXIY?6Gu$1BjqlXRC&NHWI!!C{EjUACO9P&e%++cH(Fn~<3Y|9!4D9f&p!MIs~zEsljEH95qoS~tIlc-r?Hu<aB)kZ!&I-mlS3Ic|ef~9E+
0)e1+8}>~o^4&F$$94mRv<q4{tWtNFEUqLJSJ(Lc|0q9vzNFGrP1{5<jfo-Y4Qv@GPAV}&5>)kPRmSdi!HyzS#KGQcT9Jw&nUpXvaV6HxO*M`-Ba352MX|O6
M`Kb%XgJStYZliWak0k<qoLH1#bMNK7>kNauC$a9Q8ucIa}Ba?$<fl)qq(*^Yf+3jduigLs==*w+I7WhHLXjEie<#fYFxI7L8NzMlW^mfDNJkx)KOJ7*feGc
DjFte?T4k}=&HM8uo{Y}Dx0&Cil&MR+d&aZO>kqbC8E}Nu^wJrZK$0j9uZu18t6Kzs$Q%cTC`_Y%|w+2L{Vwf)KL`F?SmV(#_kM%rFsIWXj*9)nkJwM3Mina
fTf_Oh9RK}iY20wfS?L!LV%ztA`+3L2#P2u8c31qCX$kXq@;?9|6bIzlm$ez6qP|uRLE06Qc{6Hv{KN~R7|lgC{SxUKv1-lQ9?vSF;qnqRS7^9T`8fWf+dIu
iV6^*(?|zh4@C>mr4>~K)in^c6jc#55m6CDRM16Kkr4}%Gf+iLQ^SVf1|R~2X-Wq`1Be2ULWF4$DFG-7K@BQ8NT?B5fTd6}1ig3l!odbhC8W9Knocxfcs>52
{V&fx?Eejvc9Zh?>%TqxJ<x6!<p)?7^uf{)(lnexdO!|f0|%$|<qwoQalj_Cm;~IQ0S0+cfD(&#|9PM5AJpA@TbJ6>X4L(4)5Q@{PWV;&;G;=F=XYEG3~+-<
?7U>>0oX|hfe8T-Ixiwu7di2fm*~;_9^7^PHjdsqbjzr)K?OL?x-PfMFS@}6OTjJ$B9}0#2lc<V**?6`v;6<dKj-P~+$wkw?~zV@apNThv6#kiAqV4U_9XPx
oj-CHwLVGs>i69bTTlL^3-|GGDyV~##({HpVwXSOMTv=IHB5*sX#ZhEf|g)HFPEkNBs$rD3t*4<UWe1j`yc7Q&vy6YT%TMDSM|Is{%DZWSF4}dZof5m)*-9w
n#Fiv$NbDJ8w{P91jDlmrUU6~nH5r|5-djCPqvn44V+^$VJzD!f<Aw71pXj__!0U%v8Cmkz8W89U=y+j_V@dbIwgG90I4{KpZ4pLyzuG;lU!2UKc2eF1q;qW
%tgWCU8dem?+bxY1=K=NymbiBme8}TF4p#i-uDV1Y1k-n)_*S2JDI*snt}g}dv5W<AKj{U9gOgh7La-`B}sDdpjJ}EF(yEXS7Kxk(V>V|TVVhF!1=5+&2|Dq
fg%WVGQhn>Tgw6((V^c^8s;;5Ae!w|3<Ni!Bw+E>J%Xsz2Nuf=syLAw!Lj7oB;pYSKs={RR3a{15Q0sS&4>?#DT@e!ZuD5N4#W<vYcZ*4(9sB9HepaVnWK=-
`NZPvES*-OqLZYDEp@?jMT#1xjM#GRn?S6KGOYtt@GzIdbd1tYFto#>OzBOlzd@4rl1L5jPF>UOowq@EXz=sp-gC@3uLS1w=Ln{la5^2T;jv_lUM<`P3t;s3
LqVh<vy^WZ6Gnpz2rh^s^Em_{?4i7S&@I^@E+@O?U09*&qQhizISL)$C_&9lQHs$E6(`a_9h<Q#DpR2deW6tYEe<eETLrMo6D|vf3Q(qwu?}wOvkq1qx{6#1
I8$$Z3hLX~!#dY_uL*Ug2(zoy-k2J79CFEGa{-9XJZ_w8gcYETa28KuvDGJodK5CvuJCHQqe``8zO_T7Hg~!Z$`_Dx>4cL6024p6+x<t!)7cpQKFt2_UOC)n
2hQMpKk-Emhvol1KcoGAUl01@f`ENTs(n2Tf3FwmGy2ekJ^SE|GA@^xJ-F@hekrJD{W}Uo{ly1xT!;wl?&kvmBftfz|5j*Weqd|&e9y;EKmhtLUK$;JHU5C@
zCO5$H%1AAyBEhMMCE@>lfI|(=%f{AW~pD>gxJV_j5qi9RP+$5`{nxm>F~i+U9fL9E}ZxZi-R*09KSc1T{$P3&^GZ%TXLB?K(Gb^fTnE+M*;7{fD;h2FqCGG
22Y}(cwn&2SP(%SyS}^z`2gVp6dz$fIPZgWXI|{7+Yb$S-GcJLW~uVcD>arFZj)>(LwKHfnIPWMeTE(|c*zgstTo%((Axo*{4<0)Nu(TR+QCbkj3K^LFk;Mi
uZ{rd9Sg450yx;Ii??y5O{F%C9V`wH)L;x$Q28n(oFh8lr*q&RBq8xgQI#qS4=3qp7?b7m@%-=yBXWeNf8wLdDiP&uUu^~>!%9a?OS{_FE}aE0hE3QW>(ts;
`z$YGZ8^ZE2H(hk<NtOTlR}?!#5?e#$^CY*81$(=7}Hp-lxDQRx~o~02lE;<g36RolmYWhMzEn9tguBM)^o62e-;^QBHC!H>RqGavPtB~k!G#kswBZb$%8|Q
3-EmjL_>KrCxnZLM->UW5HTQcyQI#TN>pg+UcE<8Mv6@dh)qMVVx)A11yQOUuoN10!O_HV6go^)C1|8#(W<H`14B(M>uQkc9XioFAZt04wBgvOHFi3I1qy<o
E}LBx5=I2rThW+vTpQKbNmd@hibhIoLMG%ZswqM0T&H{mNxH#H5dW=QjkOHPkz=<M7#uu|y}5pllEm-XJ*~@HK%qa>MA!W9dS4lp&NF`qOGXW}SzmK86QN<X
;LF<O#5#~jPYdwsCl{-*SzdN|quW57>bBJOdguZz|54LkF1`~mE-^%hc8{2kUega06;|5iY^C>FEw+G5k&_6ApNzdDte`Z0*sz1V!oi87;t=9OTDZpMG+{u|
VD*RwA_RbIymf30vE0v(+LPN=J+YznuZ>`NzkTu42B8-vb#?A^QzV0$T%0H?3Lvm@Q?7Ctm}jv-$x#eJ_Fwd32_((2VhF@x(TEHmlVw>uO!uvGTO+vNRwg+J
tg+M4kZSCX9H(|sc75>;0J5_JH&qxTY%`VASAPaU17Jn8u3=xDxV9H?k3@HacjE~A-+9wRk7rVZ-^9-Kp-=sa=GNhfFsH{&<%UP35Yl$xvMszLvk?kgaSx2{
_IQFLT9?Z(5&KPkr@wPI3bx2NrAuHaOVqZi=*jOg$zU$C338K_0uYge-CL|cX8@2<m;446&%ZgcHkQKNS-@fx%Uu~V-`L8{BGq(-8EVz(Q(RLRx~8Q3|KU#m
mu@tEcy>DufgE!W*47+5b8UR>XT|mHXNWUNSZsOh<1p;StDhanNVJDv_APy^KO-i(FPvf<1vUM;K%5~Ssq0gFe3wl(7RG~P^{{+*hHbf95g@(oSX5BQI=Et@
hWOSl7wPrPM@wd@TVQJ*`eHg;(&1`kWQ8Qg`?t2zHV;C+RXU7coCcO7MWFGjAf<tkN~*3R!Irj~F=iE>2h3mgwX(LAGyGqD|BI~b;lCJ$1ARXMAj*||D3HfG
>A+!Z;;xO6k1uV1MXi$Hj5r?rzu^8`$p!jDg6)nt?Y$_#L=rJDZhdMSCJ<8CF|8XT=PisxS`X}Iina1X3ci&7wMdGvcvxj&d`2t!{v3B=`&vrqB0GIL{!G>d
b3)x4+<N@xUwds%OJw#~1;lH3aeqh*2my%cYagm&Tr(~RZ*d(Z|C#nI9d-DO01pT{kvqM}{HQ0z616Vdesu5gvz$ZgvFr5WZK=}(%h5=Fd&Ad3KxCTlLy7BT
=BFZ|tR2uVw5(tkvQTj<x<N=efZzzqTo-gS9~i_HKw)7b1fa<Xr3G{<bVcsqJ(dqF;Rje1>u<Z|iNB(cwY#<(*9!o7a_oHi1-K%UjW_7rPmE!v5Tg*JPX6TQ
Rb%1$bdRnCI@FrXA$?-IZ3`fRAu_g-e9{XR04M^fG;^#kd(MqsWi$KQ5?>&R4OSZc6>v~LUeLo?LxuhjU3Ga9Kr>ZDh(Rv6y1fcxO|$%48Z<oGh<ur@^qN#z
BH|afVf81b=7raM|BqQ8PqrVX{oBOjJKHWDy5Lg*HC)V0qSFcl7Nc`FDFJM3kIp0Wk6)<_kaP%*WY_XS7`htKX37VsnIuAl&SW>}yY#?@8niFsF=bf483qf;
>_tV)Sf$GZ=UzYgxZ*kn<=6jxBJ;gGBo7*oPxT-_{>fKJe6WYgA1|Dryq+kilA2TtR1v1QSmo)Au(<~q8CejCOvI-U_?Sx>xJ?4l9!57fz<*m5=z>2YIjj!<
u!#FL4O~=BVdtnfD$ixlpV31W1B5VF&ve79d#AqWEdK=F?KM{Zyr=Ege+S6knPTRjQ?G>3Gztq4p!!umFy79F1p@?WRPFAU4fypSEIJSDSoBb`MJpN6kl`l|
qhhqblM+#mlPO~f!r?{_%hD1L@TN3BPUklr9WGmoqCJJBL#u<*`|XGzfmgDy@>p^SIN5XD@BhZm-9zGm`_gsWiZ#9U^xoZuhNYJoiSCs!T3rz7DD!li-fv8M
ZtI4fP@0J}9(E{eri1iN0B8@ugldKn{x%hB7qh?9GA_R-)Up{(4+g~g1y4Rt8FaMUhFUg)^fg>yDe-G2Bn6tGQL3%$`@78yETVsOxOUK5Ra2kSnkoLQdeWZa
G%*wDUvH7^yH>HSEj~EfsnrQsX^`s*u;saBoTkK@wb6e&E>_BMZ)Q?DwGdj1Cr!a@Uy_6QBa$UohTmqej40Nd{=B3GghD+Rf1lc672Y72M1$Gw_Q6^BBlxjw
@3_ezhz6~~=tm69aL~_0Huk>R!-vNfh>7b?le$IGSW<Shd-0uX&j6<AW4B{iHn!=_smn0zAye{0jM$dk;VbpmTXD0frCwvmA^_3j=G^NRo4yPgkw}JBGOq!-
4-1%wi$_;kzn|T{D>NI;UxSC9FnuT9upfL4%@NMtd(Qsp$YM>}9_rr%w03CNtKRu+36`>>H+wt!wXPf^<taHg%wM<HQnr-fwu$}lJm%J=UY8_#8<{pVs+-|~
{JpU{R8b{RU+?PuUx@_gg;RI4zjJaks_l3gTBnl8e3eplOe@+LzfkaLMpP~cSI*2Ez~O|XkR07o2eg1e12FtM0ceJ9`VF_r8gtj<l!JN!8=FE}5gCyeMVs#E
?&F!j_U5*$3&KMxp|M2^o4IsoScMbH%&Lk}_tK(uh!R^v3rlQ%U3&fI5eE}GCPD#*5X*<Z!Jf3D?;ooduu;7F+<tZq5wf?vEfW1C#+e5|i}KpX`o!peRs6nO
{nV#F?)PnT$J=#}G^y++J)gPl9zOP+s&=+ThGJt3_e|(J;86_u=0t5SB~>w^2@kn0lkVrKY}=^|!IV=H<pqjE1(s!#F{mI~8H`F9OP$XAaKpMB-C_A8rrIdS
QqvNvh*))$HK-iwukC5+VZ?Z6#hJRlOEjH24T!hq%`iD9lOQN4U5`nAws*p-@ux$lS@PDe+3sgT+hkNeIOiX>{B|@wRu2;_%13uHiP>zi##KxyT(&Wvjatsn
bYS8`6Mn!-gN1$m$@+~0{9s#(hvq^e5!s#@-8A#(d38#HY}UOv@Mk>3vnq+w`+kjNziE0wd>XNaZZZNR+g6eB0L~yLT%q;VAasQ6$tKV=#qww8lnuSRQ(SEt
I(E-Ud=iz3w#{2$inTzhJpA>9(!8OF8%Vlmgs6fphKQgjECDSG;i7raqAJx9#q?wgKFbUoL2+03j-vE6k_#x+AHt*)^h%uhS)5na<1^lv$%@g1wP7ADd#d-$
7GoH)JGOjMK6x+^U7rej;YIRJI<re{6y^<StUVm@LX72wVe#gN-*1{z<zahSMNZSKL*(l_A5Zu18QJYG(KZzI_586lHY`@=4jn%V&#4Aqdq<3K!wppHdOUmj
<f-=UI>VTG42nS*T%GC5=gG1tkGs9pWoON~<(;#cn$}_#oL)(!`rQdg*9V+;5FX{~dU2Cls{u!j*$j3iMHEoy@24g(G{cr%63A$K>+7v-hM4;{FFi8v;qdup
`#~NvuYZPvA4^U+C~XcCXRSEktPuo|0;mH8pdJWVDvw;w|1Q0^<HYk0yC!f{ORfoFCEY%$sp{1`8<8hapy1-~Corg_3o4_Kzk=sjVPeII2WvI3sF>LY1p-X>
dLVl-^|eZzo^<of&irN-l8giBX@9^Ko`1rUK+%(H7{lw`k8P|4cig3?;|}_VF^TxxIv~^4459W=J3NU4X@ZmY$^Xy1x--}G-a>!%{OlNc5f)QuZ{AQmDJkx?
Fp3H}Arx1gdW1eq3AlWGzTM%8rC@57pC{tz*8Q#ItjS`Y)l}idc|ltrq<UFJ>9%L`w$eC25sDxRpeR9v#vdLn-&*W!(*TM)_3zg3J-4(tEGC}?NOA)Z0~C%r
VbXIJ7=|U5#GlFV*Zb59S#W+-q^7opL4!po;L%Q>_gfe$|3l`_RP$$rc;=h_{o#iFGP0!8@TakFZ9_$xX0a;vZ}dTNKjpE%2YKJwGeZdpQvJJOi!2_*1~LC7
zvi~jGU)ZkZDlVMNEKiFHA|>yl??PlB!K?Ing%2mtZ9Q^=l|y?J-r#X+X)W3Lmh-`_aP7-TMBK9`ACQjqe{5fQ8XZ$QJ(Z~4-fM~96<hR4WsFdDMk;G78p`j
;Z0HG+ehtWUe|?x#>aO+5efnQg%)ME&I?42jZFA-4l@-n)S>68X}G^dOdisVa;01mio)a<PbK*nzr^vIvfKgv2l-!Hbo-?&!^GlPwpH}(os@N_V=D}g=MeTk
gVS!iveUAES09e>bJoE=JN1l>tjYbS=kvc%^qB3i$-=mUe%LM=G_-taP-`kO>v}5OyG4FIC~Wc=T~>;@W`f^@uwp?V!Q)yRypN%x7+CUk;HVrjliPPqVYE}-
;WmDz&d<d+uj#{V?4BNzyUJ{9cNw~%@HJLsCmQzY#FV@!(yNs^b}ST*Qu`uyJ4Vb>^%J|9-$r}fm*K>!QWpsy-szqxxkoLFEZH3q2p{tr_~`*OtIS`O%qH4a
BgBR&fJBaZUEt)YU6%?h*jZ%RR5f3Z{=0dJl6HOy_iRuk4vAX97}DfeKd7Otc*Sh8FQkD4ghMn*Aj5rr)-Y~<)0=Iyk7p8NN2WcH$o`XOVl=*T=cEGhb<j^_
4+2jDcUjI9T*xEvHZ&?&G^Rr*p~*?Kv)j95#Vc~Y!Wm~)n_|!)qf4yoEIsrQ0w4lFKoO7x9w%=B<UsgpGnjuX1@@xQ-R)lLe=?XOpV)xYvfN$)2hWV3cYTA8
$J_9+&E&$RC4lvb2!K3FlE^;BK<0{_))B}Z52uEXwbRZr^WXbU{e2VpzCS8c@T97z7Tb&GPs!Kg<($8IrR|nasQd0PTS~WeQWW?f{5(^xK1qky(Ak8LD-gk2
G%}_+@i#V}vzK+Tpw|-{w-J2ZCAHILg!4?o(^oEJ4}Wi8!u+-BX|ckR7@`^|s-mhY3I>LU+y<7}#8bA4w!yWu(9;soRTPs3od@<xpqfQZ)gf)K;hz7GP0EAr
z0iBQV9kvDw9c0}aep^f;8uPN&nxJLd)m%Z6aQy@uL|~k6Qm#2b<`;s+i4J4L>5s`QEV&4Nn4<fwPKtnT<pT?u=jNme&@2~E2sN^qkS9eyGiyCoB|j-|3pSe
5L#4zYXGoJoX90q%&yPlm=Kh{?R^Y?_m9}tu^_ZU9)D^g;p$(~PtqJ(t4qQS#<J)3aae~Q%3zc|5xCHigExPpfMi_sP&&jI1OfW#Q#=g>ANX1Hf*%p={1tKN
j}{it2wmOxa=Ng$y_3Wz-9r|EZd6>8&7#oe2P8ezF5E+oNV(})+2ah!#$DDAHs;SIZJrH`3)ZuCv^P(&r~|PPWf!>dKVXpl>AbGhzmpFl3#*e^W9lLa)+M{m
Y)nL(-8~rVH@Q;OM{;-fT@nx@tLtD_^aEA$u_w5KmZ*8gV-VL!#INIavBO<^IAtpDjl8%mGLalv&7R9dkq~2o=Xp^63oJ7T6Vfd-<K@<1(yD8;eu#|x?Vgd-
r;Lk7Oi9~>1NI;Z_xb&Qb72&(@Uu3IZi)5*`H+=yVFRVxhJb9SA`ypAn_Hs8dDpYO{$>PNQ7f83cxTiFm~Gk3@fNwlf~mdnl2HePaB}@`7#q;%hM5{e_;o|D
`fCcH_!10|dtaxiegK`lp(^0&CrAtF*k`#ypq+z%Md9(DhK!~e{b?ug=N8)+!|P%l^Z9!`uRUtz0d)akTon&i;6Un{AXxT=z12*2fYPYVN5>N`34l#7X1luv
*Frym9F_Zb?e9<W>&NCb&mKf~D8wGUt?v9hCX0%a;oy>Jg;ExcsL2QONHee>Zy)kYnm`gR1WGnT9PcZ_^JPt(yj61@Frydde*WjOao;}!?(44*VLtP3y=2kz
=Id}-bRYp^l~x9TAOPqsm50Y`>-+wboxRH609@JmAD`*oNw>;*b@Gfm<S$E=>wo>5(+=6Yu0GbD!(s6F|7`!$|Lrft9r}s<J`J;U>i7B&m<&9RUwZic2k1f`
`+LC^`aRekJ1U#+K(8f&boF5+_yeN31=gwA?E`y=O~H=G;}^S;J@LlV3?+0#nNPD}Qm6D86-VpYz{u*WfzgEmZ+4Y-;*3`Y8-<bKW)XDrtoEEZ3#tz`Yp9S+
ZlUb2<h2(6W8V;mttsEX&#u<TbHMiX>PR9=A?<s5Dn!dDWN*)Yks{k!JD~7(IFH7C-Z5z>rMwjQw6F!P^AK4YSi(~I)LCL>fmjRoOb2??E_E8lFYb-B9ZpH4
a^<BG9pzbotcY{;!Tp%5d{R5EHY2&{_6cHjFHcs;v!zGKtoV=DeU0NB*IAHZ4|fd+_Q<D?Y()qdr&nSWz-v6`Ygi3vY{P7<n`#IRo8vAmdM~3ata$L&XZ!uW
9$vK8(eNnt_x_7}57vBodGbSk#Si8=hCjoLFba5Hdmim+e>a<um^UKvZ7_$1Y&XH+GG%gqZY1XZjelMH+e^-<^dlsZXS)B#9dt*wy?1z390mCAcG;Ck{MmcH
N4NV`v3c-;1qmYe=gHrv!LUu8uXhA`V1p1{{*v%l&r4_doVtP!r?H&sIQG5WV2)OPnVzS^*t9M^%G)|CX4K=a1a}wl^Pd22Cnrs4?!Laz{)|+=w)xEbe6~)6
LV2w9T(Ktl_G_n4cQu)83^w;?8;UOP#>(CR``N}EjNg5yup0>qnwVr+Y5yPU^V9`27tXd5mB_FVqwIlp)s$1=o#2Kfpc^JUD#we{4;25m=={Mg&-0g|jCAVj
_OD;R;W-2z#{+}wLGZ!l0f{#<3V398->3Lw#|$Q8RL^$vVJPY$`(gd)p8!8l|BjBWr4#r2zmNTh1grjXWtb31!l_k0FeOpe?ndYSe160KgL7-6h)~ELB<o%}
a^qde-83FQnGVLHulOE5+W*B(*K?zhhP12P;Gv3(-6+HUG9KfYcx-2s?U(vL`IhU4{k(JjHmA&w`m=*7s{hXX4L!?ECh#4K<XQCw!!rdf4~1{i2*pc6pGWs%
TQV2_w+bQmPh&dJB6pK7(w2AgnUl_RQv`@V3+b0nWLm20ZMChwhq$Eiz+Em?iFBdp&BgwKY%pj06#7Xxce?kyim^n-+Ed_Kt?WyddKr=P%Z~?=+U^;fa5N6_
W?4`&8GsHtr~AZ#0Fww6292k`BL}f0-u7Ohoj$t0--$rsI766mR(pIVjcNEd@7HCaSf0nB>(48}5{c#Ldv+Aw`xUHM`_cFf8XD5w8;8W?oN&CBiaibQC8{DX
l#<^*$J%R0+!OB|{fFC*1WVsuqj#rmDOvN3#<HdL39QeaV*C$tIdv3OUsBUK*(S8B%%1sz{3Z*kNRj3@xfkcm!S@=b(Egb!3iYK!0Mi6mHC_5;?JR2PW6Mmr
>-hO!96zoPzwsZyP=574mAVZq8Xv=!P|2nV9nzZw8cH<;g=3HWD&486MhBvPkfMncVpt&tU)qN3?$YwW26G{T`(q~ndpHM?&+_Cf<4b|?l@1CY=;D&q5wcbd
9sNJIPoAIGPwOsxWV5pme5_KQj+SHtY&tDbRgUNQ!^rbFmaSetL;c}qx<M-+$<H9=Cv<P#;ZYbRrYjG!2*_eW8XCZd+#qgnb=Tjcj&XCD--N@x&cr<WoJT8x
j<B8mvOTmMo+?(`<{civI{QbVi98-bizs&~=b+qSqHkfa4o6Sq0MY<1DFHwQTrdQM@Jt7Q>Jeva)Q$N+_c$(|L9ReKmot;7cka;KCrI3ydDTVl>Uqy9s+6y0
5jni&dWcx+6HEa6p%s>`|NJ+IF9IRE4>{ckxCaUCU;NMt*h`;aWOw7azf#!@61>SOh(d5MT+3iI<AAzPi)Y<4J<bhHtTDBKr`~Ko2jxp2SIwJ4LF<E$_FLU~
!RP(_1B-DiaW*;zIXzRb1{*$c*SYLu>0eXwDTgOM=AKT|si+6bfx?uSQhJ^9ud%S`Jmb0UC$!HVv^tX*Z;XeL+?p&Y#)J`76<_%thzfB$mGp`Kk5CVx=$sbr
hNh=^8ZNCxK_Oyzo;~@ev<_cssLo~VS=pG>d>sNRW(<A<WJr65=o>TRA<o>hSG7L91lGn-iSni&r1S-NoWk#w57XLWC?o9)48tUOo0~KkfpVKW$a~Jf@&qRJ
+SJKtpeLw$-^tQG0QP5<wbvE~MWGgeZ;g!-4pw59pnAFL_j`Bf_1{pkXJ_vE-%iH&y|!Xe2rMMT1>Ug51qRF|i<>qSF$IOwr&<LAZw<T5(=086Nvum{ETw^t
88OktSZz?bHN3f!w@}i80wAKpm^Gz4XPLV=oKIe#JwA=6!L=?qnBjv;BW^XpGcLre*uXMEavNOhsle1S_BL`RAxc6BDNPu9o_-}8Z1N8Mar)hf-Qn4;Y02#g
SpXU9>%rLTsjV2ZvLW~dDsYvP22W8t4N<cPK7XEr4qG@)w8-dC)1NE<rRLZqn~YCH-b-Z1aP&2tCRuSA*&&%P2l<WfM!sK6OTo-o9AY&UsN(JOdk+HxuH(B3
JPw_<47$8W$YKs|=RzbkwG$YGuCRx@CdNz*OxIE%Rl%7|kitTZ7119BU?ktfAdoBvBoAtP4a=>|T9XHlbhO>3O_P%bjI`$)m-61S>VZpQ#wrpbprgPA4o!i7
1g9C4m)z0o`r}F9CvS;N_(=rs_xk;C^`Buc0qA<+gX4F;w4v=L#HQeiZec?iU{ul>69ltoaVVQKLt_pk+IXhM&a&VkF$_yi3Gt=~)aXEW?7p1NPp$1FOgT8>
9(tZfJCbhLRob;6RVWhd&#l)W$p%lubH8xt9^8=_tX0jT8ZRYxlhDwX#vs9nED6M5#Pgh-6-HAdhD<gYM#H)5%-a|Uu<RNcv8+pIkHa6e6#5$Fdx7_670c9B
u~eSs4(BD%7|3nnon5teGMqVO-Wy45XgjgFrZakLkb)Oufd=6NUq2*AbCX^J6w!p7PKKYB$=)V$3M4RtiS^*+Rc4{Af{RJ{Gt>h?O;2A@I@gc!oSE^tGbJp@
mYs5$OjsIPPCRP?liWkyuheCf@8*3&w>_Lk1o&X}$l!>g4u34BxWS?apUuF*eWl`<LU~E~Zwf%<d4&8|lgQ_TDecg5CN!m=Pn~)V7zVV%qu?5*&M(l`qH2<#
bkKz{-_7~OSG!FETTejybLTfDjPgB{5J5xn?b&|^tcjg!4b!(~^BosW%}g|Kgy?w+4I30X0|yUb+>-${F%cu-wH`^Mhjuo694>s!Vo3D>u)V9nN8T`lz-1{k
bzwL7r!!A+yKMS-8=RhS(D&?I3<d`$C(b<b;mg4POqv^$UFRaZ2EpKLcpjbRr*#>y?nXqBz{iBPVW;HyI~vW(Cb>;IfrW(pl-7ge4G|11%EceO^ZFp0ETbDs
7$S+*N$wtEpGyOgGiF>I^V6QBrp2PrO444omS<B4VTBV7CFD3eaTPLZn#bdG%dNOAtuW!If*TeLo1Cz9>>>;wBS7MM8XGG*DUTMD36GuF7PQ6D9aYX`4{>9l
m>&1l*R-ahItI=Xh>K+0o%daPK03^s&XN4@|HbTRb=kAlPRD{CMENg4L6I*f_13Ju5&Y4i@+--u*t4KE&9#&et~%;W$+XVQPl{|PE_O3r%7SWP+bBB^;W$p0
sTm(qpP(3%$;=NRo(wv+u}^M2KO5`x{P(V6aYDfiq1T_FWwIZc-)ozoF8=wD{G|AvMsq#`)cq*c1RlDVU2}7K1E$=5#P;2CVehtsG9QeFdwBm|r)1I9kX|>F
4ia>eY(A|`p8c|W#T6ANU1mf?GpYs&G^`=c@96f`3DXY=`KQA#8F2(0VLEczh#nr3q=lURoAZ0h(XE}8hye;Cmg|rp2?K<GUP;qBO=aJE<3;Yykoh5|6NVdq
x2kRL`|A+@GSLAM?~jww*V4m;C8MDs`1aTX!=pp%xXH6bB0F&X9_+2#XM?p20?vP-0cN^*ZvkiH?^LK8XV&%}U!KZ}GfuPhCTguk`Myc7pPyO+yt02;=lk-A
|0b@IjfAoWVj{$7#&prK8W;MYSlhus_BObK-TXW?M!miIHN85or)zm}92&*;|GL6JN>u`By?@Vo|2*EITgbbsr%?aq+KDCb7A|yJ%4sYVE2_EK*yL$%DM$Sb
z@THo_*0upNXD-}4_)r#Z)&i`n*geXu8!Tm>GoJW9h-nj@sDX^+Jfurf$IZylEdfm)c(OsKVff3^qYJYeQW>We;jrD{dy*#f2W6wi27ez@7vp`HaA!IJE`sA
LqDIRPmXh+`$q8R+cB<wtn+p1xCgIP0>vNXYd3HDAGMdmGWYL2>2c9$GToNQ6W~gJ&nkWrI{t`FI#!2WA$I*T=}%UgHRKUJDPE_-dT0+IboHdC&7w*)4!q6~
#iXM`+jhpzQU~LBwBnSu$xqVSI)l^*lT5@(5p<cEmZEpZaTG+%6jGk&d9mvWk68>wG<G(3c5cy<ta`GBIfP|~B1Ekio7N3X_A)+aDent`y9SaVre6ujQSo9y
@17`0{Y5ZRA%S!+xD)C})7JcmcY$OVK#33n`|8-9x&o0~))tZCN5$R{a0vve`41A(0sis>;z2zT;Udx=r41z%4uLU2FG2+ZX()OV+&-Xv3<2s_&d4X8c}x=o
R1-v%6%x@TG{Kw>B&4Q-KL6OBV5^ft%8rTzsuK>#1q2Wtwo*&hAO6IQHbw_!v=NG^Db0oPX)OQYWB|l`@1`|8Rn#UeG5LWe+7I9#hU&T2iVoC}01k$Nq3S#a
bO)P7R4=1qKT8o&oiSj+q-XwP^u;A)4YE8{if0s>Vf@)O`{-6E`aOqp9GiRYAT6`_U1<*R!9nQ`lUGK|<VpF?V`C);hmb~9u+v3`4$}nCfiaQ?WSeA~-R5nD
AuXZHGy{YL4T2EpL4=e8Ck+kA?iaAf4$QFR4hJL{0`8DFNwg|-1nnUAcVG<zk%2WI{{Way;xBpXn&_@1a7O!Z^pzh8N>M3P|A>+4PJ)_5#OMZ;1L7h5kQ5XP
OA?}c6aSrXh9e@dN$P>3f1wd8M1?oA`hX7!$^;ZiL?r@HupCZ_*gc_;HA>h(4SMeV_*P(;q7p!4Ax_i|p4kuC2pE*5Qj}>Eg@{IyA|PHNXb`5BlpO--P|%5?
RR8WHNXiIkRVe}XaXmSTg^2<pUpY?&cWwa_oT6y5sg)rdcN?4>Kd%S$?5D?Xw$}G~q4$RU49q1ZW&nf^=>-6YkCFrv(2cg-FhpX2s0$z=*+#J4qMB?F76(vB
jXp=r^Y{KLe<=$ie+v*xwj_3Qi8V4&f&<UH>SaF3NRU2Em_n6+jVP$N>-@S_+q!RxlLQ{*{JdCvn`u54pXP=pn9&<FlCu)9813fEbXXZm^KP44stO`4pq;$w
@-Fk<@=)SN3}7)NdDApz^vhj3sH=?87#ON+R^_Xh=)h6ko<AdhIJc1`G*VDid51$4EK5U3MF|BOM-@SBCdO0Od64j;XqF|2si33|+=rIoPw6BGFVnZkC$0aO
<Us#P0dk2b;E9-+lp-mWq8d}z*v&7g!3`lzRDTViaS<ky-CYkrn3u`;knn>ro)e>l#->9(N2;U#5+D>4AkvE{6oE`ZQ4mp83{-_fekdXS>7}52P7nI{iOZf#
9}w3##&I~aEfnh$A86kP`_q<1l^+#79|0C~0Vg)&SgOv<qV@yd*!|wV!%MH_>AAg+%lxt`T3Xo_3J#*O@-0QLAfqS+8N&r&3lIE04D`200vpg>4u-HyB#xRE
Mzte?P9m|KW48KAY9Wx=3gB&N`9siQ4C;W}=9ojU!yG!_Rt@tF4PaJ@1cE?30C`Mzzv}_WJ5WM#us`%9Nnn^L_x-oo^3Pp74t@tA$=Tx?{*reM@WHM3+7|i7
5<;BXi3Q~iA&q1xkw^D`2%R_r?RRF<l9pkkx^0FI%nV9#$xM=sL6Edg+)0tn5`~{H%aeiL%Or)uf{#PTBgKk}3T`{UY@dzS$F4;8N!up}x_o?79@2BWxOnhx
yjYVm;ZHy9%5s49^|4=DA*7#K<epK}Q!~#o)*3PzNu}2YAjo~9cS5ZILQ0PG;|9IomQ6jW?uDU=DJUoaq!N^gC>06?i4mlLK#5|Sri5q`fKnt+L|=xf)j9A*
L)JkEgo#87sey`wQe|ZQ57<C6XvsE#@Jod<;(vLmq`^&2uwAP-18XZlwB46XM9moPxkw=J?d8Kx*LWSJnvmOLL#o!oLnL`8UU+d4-eBdUfnlbCYFPr5=;$7W
YL}oir)&)XL?s?VYJo`THrkLVqJr}pFEFNxLXlb>J$6k>#8z_%B}=1ASO^)d7@CTxk`9BUJe4wpW)#3)LM$ULiV9LKu@n(h(-IW0Qe$naI>|&+NRbpe3`9jl
K?OlYBou&B1kw~Zu^7REW)fLK6x>N~Q0x?TU&4QAXH+*$OhmxKr3f<!GBYg9LjgiiP!vfO6EjssNKph3L`4KO3{n#aBruY&%L+sx5Hv(25(yH7$@W)Md4nz#
$`ai00i*lL54lGk7%PDNP>D!Pk8-kg!^Xhh0tMmE6`4ao<q3^IyQbn6XHeTAoRGcCttTun)hpliGn;(~ac3AeVBfgOr`z?kl=4oGlnW3lMN1F}?YnpZh!pui
`y_RSkqrtTG7m)p)gbzi7t|?;1YAx-Jo1^JpUlV|Ho~LF0{5wrd~Q-``qfFr4U9oU6ih_G6wr{=M2$65Fel}VG#&3lGC=MGhrshXBngRx`$EV~9*0jh7RzYF
Z$PCrKEI{(F=Q0*lsGuVR8GEk5g6_{f|^Q5Au87C(SL2zjMF7lGyY`*ApH`?qNePG=6wse(b5zF_rZop>)!3%&3ls*R+RM`9H#gg!?e|m+2I_4sTfUGr*3f4
O3&`*^a(s{)_Fal@ID_i-6elX@BE?;4RC*^$?7K<f&hv-SV~};0cYcBSW2rD4{?;X#!2*H_Vf=43PaKqLTD0g0C=7Op`W2+r|<y>Q{HbpGIag@1WyS|PiX$b
Md#cv5Ib;<0z{y+qilBCj=jj9Abm%Gd?!KtloSrDcyp>-{79F1DKzfuB~78K1i(hhY9lNASt_U!MinBU3Q#C04P!+YoFV9UJ>`TS)boNmea212LGF`IiJVlJ
UH;k0lYOu*kU9r{E)63<Aws{Z5Yl^x+#{e42&$&p)N!^9>hUhvs3S<RiZDn@KyPsON~AO}qe($XCpBq9Py^lp=%1!8I0*ZXB=M6FW#A}cQ76^};-UOx1EL4+
FJZjXlH=oy$ldyVerDh|KUwS+VL!M4BqyLKDhMTh$Va}0Bmm)tSPP)Y1DKuaC#?DeK>EO9NRlcE3SokR0-&PAVx5N&1+j^AnrJA3q*Ruui6sge1STk<LrUvb
kiY@{oN~miNW{R?1O*Zjv=oal4HB?0%Mb(7(9DzovH*Y|Z>MVtaFWOKx&s><VplD6Fklyl4x$Y-Buqu+fW$h+N{;nt;)>EH3`>I;Hn44pF$`G9A+vxrYcvsv
&X$PTlMz(mh>Z|h#UfE934=uijENy?GP#t~iv%*_vuPbV2SiBh88NCDw$V#zLbQo{AThxrF1pX@hZ<{*6Sac}+rjPb3>f?U4U)S2k@13%rCEndLH~G&Do}!Y
K+%X=M9@d}bJQR-A;l072LTumrHK(MEe4Py-iAQL3-jvtgJ6oKcNz>qM+4S+JkuWh?Re;c&8bv|PUJVoFub3nWcnVj=T90FY#|Fsday+!V?+4rZkw>mKUZ>G
9rOG0PFiD}Ch0I*STJ4)1h2cjKpGd{DlsTxbch&%2!0HLWcd4FE4AqIHyVbfmtV-z4hzCS)a=wW9#E#Q+{GmtM@kp@ry=~7$YV_}NLI2Q1eg@<=z_&O&wTrs
eRqIZW-Gw|07OBPTIcASHNS}DG{|yuX9NPZ5Ku!BGzmgPlqmrbFp$=P%z#i0C?zPx5p0Wyev$@+4-5`Le3TOqu#zb$L<&gBOiV!pP|#2dNJNuGUm3+r5Pfl=
Du$IPX(=gbX{80DBL}Go^nP>cUJkPgcI$W>18f(%LuD?)q4%bE+QB%(UG~Yyw}xfPJGgDGm}$UTQMi>*?VJjR;XHH1nrj0DU54bm(4oX&zEAx%f2(&HB7oj=
62zR|@3!P0jNs24^~a<Q?^sA2eOW)#<^&)^O#&1sN|Y%>0s#=o02Eaz5ELqr2|&;>1O!k-fj|W!0rKRS0oXnzGy?<!@qoh(Op!1Xprp`h#-%VA%0wh!!5}$I
RG0S>bwsFkQj)ZSkKsz=0u1B#AIm?d<u$uc@cieIy%p<?o8sS<?Bxv#v~xUMnj+GgH*|F^OPzPaq5ERNwHXR}qn3FoZ?v#~l;m$)-jrd2*{lO0rD`}gA~?6R
++CW-BaaR<{Po`n#_7OhDYB@Y1p_7JIACGJ42iAKp3+Q^_t=+nlyuYC<-xr3JDlWUVnKjI$)=mP;9<*?NAzqo>t;>6&E(P{wj0fH?nXm`85N5na%Ybxdh8-^
T{*4g&M8oWVAxeO5Y-g+sj=<Q`utQHI<hVq0w4&1rHUp1kZ1rXXkrj3CRH#qFd?K+f=U7jNF|YqijqkRLL_9{23%%Q`6X~kN(EHQN}o|P??CeSUu+5=!HMa1
o!z>3hRcG}JZ~Nlvjn?1hgqQW{;u1WgQdjn8qP6{>#TBu1Rb^9vKy3@W<g%%`@0W#eGE8$A$?y=Uun46K4z!Qx9CJg)57yRko;gGLXYd6?<sB=Ly13p=@wEI
waU;ce$qK19M}{AK*EIk!(ity8X7|2Gv;;G6;Ft0R{v4m_<*Jm?}4EafQ^u7fLJJGZZ=)Sc+-~mGFWz3C>Vk8;15F8rI1#CdB`pqM%il18b7STH$i4%f%s&a
8HHv~*OsS8Q?V8MN>GCAF!k6y$^rODlOh56{GNC)X9h5y)-xg>#!rzhNF5;9x9D!s#)cqcCT=<hYz&}row>lV8G!USQWn7Qkds9bXf$I69wN6|3Th(k9EUll
+0SxPd+bTOxZs)-hEApGEn!MF1JnZxmP$}`1EU8c{4+|rE|iY-hadO{!~zI0{-a3#jF04h!((6CVBz#MQ8E!B%ty&Q3XSoMYMcN>VB!C-`}OoE-^UxY`t;NJ
`Tbuh5Ab|pAVcVXXVcVZRIx0zU^S6K+Qp+0S)nlxh5sklP_k?Y5r_2iOazoB<RJ`5tqbyj(UCI(A8d{u`J$1)14<{=1Axbb8~>xwIl)dEw5M{+EkCO{CUA-9
b32E{k{e*8XLRJ9y!g~plXfwZiJmD`V!%^P6+6kamd^m@2;pkNUp9#*wGd(B8;Y<3PH6$7;DS)ORk8trQto8?_!-J@#uJUSAIsPWU;=pk1Pw%9GJA+rXb_j!
Mi{7zfVt0yEn$bJh6Fb!ikKbd@<JeRfx}&}QQPN)4p0H0GS8Zi*Vi`Y36udZ;#nrOcuZl3k!3r5Fb<L|`W)?tMrib8l_wU_{{zNObyrklDsGB5etXF}5WVPU
Qh;*F;4E)oVYD=Mc+;+VDYj0ybRm2O4IoV*O-p<Sc&PV4KJ*ZfT#ntC1l&nnpm*MWpd2B&p{F-^W4{>QNt3TfD0be%e&;?N!Y}+Fs#NpXb$Ti6f`X_@L8eHm
V1i+$0%9g$f*_?LCPIp+ibAO<3MdLxX{8DfVkrfoDWsriN};0i(-9S?Lc}RW08*&Xh*S`$%&NjZgm7j`29hFZk_u!dA&G>Uj=nnQC&!vB@XVz!FncFp_d=|Q
kxj#mxdwdkrfTDXbY1_NS<)O6!Dk7(*!TbS+9SrK1AlH2Q@?r-k5fd(FzpSa&!#kjfTSHXMAgr$ta)cAGztH4@ejoSJVDXp?LY1F17Oro-Q;8sHWS#M;pSvh
DhFVPb-6e%vT_8Y*eJ1qfdKfRe{+Dw1!42cAbhhfVjFcnwANS!r*~tHw0^zlKB#Gdu|bg16#~Bbk6=c+>D~5q9@u<<5;1+{NIrc32T7ovEpe=2OTaM+4Vfvl
BW3-0Ha?SpnB6#P*x#o4i2Tpn#@`#lmEqmpc^L8bW7(<WlL2{SI{&rLcpV<c_4321q$9izJ=vjt?E?osm;|SmFgr3U#JIp6@}O_zMR|W;m6{69khqjejZ5OI
p3Orp=DKOx84q>MG=2U#jmn%mwv2&{GaHl}I76|Ie;%EvCdsaQdjnT|D0kN5S?@v$ng^iZ=o&^7Iw{3I0rB{giAj?ZuLHb%!u)#|%zF=B;CNXvhK!lPjA1hi
L_;yf#4+=_AxZ&;CYzRK6zyf57k5+JgBlHG;!ix@Cxl!(3DX1}w5dx%4mM2%Of4E|p(u$aiqWyM=)ovMB81TuuH#zG;k9VOba}JV=-y)#yC&ChKxoYQJsJm8
JXr@b5>T*25GE^Fw2@fDP9{gh$f4YAwlHgX#{_d{2FZ+7C_zyWaRrR=_L8RuZ5WEOOoWm(E~mHfp^XmXx(^=wQCN>{z2W7lY2;6~I7aTC2xA=jssYwWfmfN=
kW)w3J^Y{11NSpe+xY#U6f-+#SeNUJJpt0h;&T}D0P0k=DJeN~CYxu%(5L8;ISo{EGZ86ia%N+2xs*vJCC#daO|cy^<&xEwP{xRrO)WIs#WIZ=*C|5GwwbEa
D@DtmyImHJ;_{^LJj7-@w<$r^jn?yd%wlv==H?3X7!pdSynOE=uNl-HYaCZt(0S)}9+@S?nnI9?DwW=5Cw5&YV;f?%ik0AkYDc5CO&wEi;N)QhuR8AYt>=#D
1jGTBB@PEk9?}a57_rYLUffWWc*kVA)bsaaGf41Ilg>&KyyJm#D0rN6fTZRgkp(=*(!!=v;h749mX0ZC9$v^qih!k{rI=P&rDy=VG~MHXRxU9@L*QY_=qHc;
5`qYeBOYKJ&H#slewLjlnWF+^6utO%LGoWQI~0I<D4r<0IS$PYoMQnIHsgTBM^9KfDaA)Iu(h%h8yF;{nf(#Wm9A<jIPu(URw1^6beLS}pol6>Fm?_zk_jPu
Cw9SWIu24wrK*ALSRDTGiYN@BL(yzFv=Bgvp`_BTg>q4i5c&6T6jOj=3Q0|sNni|Oi}V1P#F<7Uaf1jac3#KoK>T}1;prbhH2$OY{RKJtKC3xnCUuBOA#@WZ
tTJ{CS4Oeku867f{NUzaXR|bW&$o)Nu=70-l!;wXHbhCbmIbJvZ}Q!mR%>ZYFwMK7>JLERfPM@NkNwC|{ad`qB+XEr<PIVd-xsPxZyn)11E;6(9$MUaX9j&6
eJ7~zt|cOffQm@QOj^tlM1V(?8W6hEU*BR##=`1@t(&1342YqHAt4|rN|Gs$(T!9QLgu(`#&iacjt^>RBAiLx1K4E+IGr>#B8TI5<j0IX7kwCa1iH@*<gzK(
?dJ_@S^`7OCz=WcKFxA~%23!2HWQ=A8^SazkaH7b#MCw}*wG;FFAVHx_8Htj>PXG`=2}W{A>{4{gNYy$xxLIUcyb=3ErEM`4=LSY;}}O}ILvr>cawHari3CS
hL~NDX;re?gDQJ6QX1!Hnr(-W&L>t**E#E_>d{OPx0%{=AFI&ms$vz8#FfjAQVYXW)*0xUR1Zg;^s}O192-Ru=?$<k-&*ser-(Miyyzg+h*68?h6<e8MT!M>
Abr5Y$PMrEkIPNmal&vc@skj|L(2xl{Qj{h8ipm6lrXzNKzM?Q4`l5qA9(f{C(hINaq#9TWzmjqQ+0}wSOiJ*9y%yD-*!7QtZPA|2~AkCR%1RK9P_swf`%fY
fkj4J^g|RyRwRB$H|pv@yyjL$_`uP}_h1fz6gne=wafb{cge;P6OXAw7oEF(*ypr^Vy8`ToGPWzH32(;N8F(NwLSZ=?W6^36%mMqlyUXv36}(J&LWaaHXN3U
9;nhg7=loyxgZ?Wme}hRwjkVNM+x1=lcel~VdOBJcPe2KFzHO}P~t?1Kn@Z1XEMb{>LE4^Ifj(Pj)fu=hzePeDup~{G=Px7u}Yd~XalUEQc#Pc1O~M<hC{C3
5800+$~QfyH0-*)Yc>q0!zYnu@xh6Vhu5*<bcW9D#wb^$vSXPo`A=wc8t0l2<(^i`!0GKJ;|?CrlkO0IkGG+u?%RI3=)0q$mNqd)G11H0LF5zM@g$K4k*Nr+
w4K;`?c{U#>{4TC);&(T(Ozdv&ERc1$)y(zaSSiT%uPzPOrsG|PAe%ky-4+r)V9kDOdi}dZR<A~)Jt`4qGv6`DR&$bFvA(QEx*Owle&ec5vnx77+8Y~+`>kX
!T{(Ek1hh5X>ktU9mi}M3X0g!Q$t4EEKyEuRsUlhLgLcc*>6`U_fXBUTG}7}(B$L0t1-zG=T>y+LmI(wrx_}i-N}UJ?GCOMSS^!N3gMVq4I?NOHXb7eoh@n9
$9ArwBN%;0d5@iwqJ0t4^Vs)vQ86A_7#l(1bh_1N2Kmoi)^D4dJ!N0cL%uht#67WT+He~bHe3jEAj^9tSTw<E!W3X!apugyyB|f)@;q+ib2*U;0h-jj$l}Y}
8?l`Va=^*ZqFQp6)LBeZGh7s92j4TVa@fu<OxE1d<#`TMnI_v4N`SFevW;T9L6`<10TGpkT4s&8j7n<7Emw0fr8dc#mu_pjf@*f%<`CpiZ9y?Al&%Yw*ivRT
(6LKJP!5YqTd=Z}%ep<t?Q~8JOGvjaLo8^OiVim!$Ro|dJ&h4}ZqF0IRc1Mk3khtdDRC1uv{p2yp~__~>w|%FZVnb=RC42vl5I0hIJ^@G#*Jr&C7HQg6_%K>
hE%CR#;SkpmGRGP(9A%rwyN=&fz6|rNVt_jQLK17N_Qmi@STlCJ*+2BL7+F&a|P9(Gu~b+)3fAuokZ0EUKXk@gAwDiby?4?gREN>U9}HLX%8XRCq+}C=+U*$
HnXPKZoKbj52BA-#1uUE*@32rwSyyFp+^u+GN>s1jnin8PGJKPkxAjHG?ZJ6UL92QT07jBpDHmC5bSqo6H(MzX|3x!&fLuqG)J7$6P87jLjYz8W2Z5;3Z(wI
#W39<ch(7!9$6_WnTmplnwlrJ2im!|gP9Ei2;tW>?NLo2$XOVu2qvlL9okvl(7?O`VPhPGZU#jyurw9%QgfZ}(&+UX2TmZbQ>0wlm~EA|m3Ol=?F}NEFr`X{
wz?E8j`1#Kr2$-P%esPIYV&FvL!L982%IalI5cmULIXL~hU==^3$HP<mQnG|+7#qLw8mIj!b3t6TD!wIU})Z0SR~T(yapnZY@{yV7>3=kGDR_zJaBN<k0^^F
Hpp%S6%)4IpwL8%qe31EPV)5e;LF}%JU0TNN|if+>eEP}x18E+9Rm_YlCre8ntWcjJ$d0Vk92N&qFnV&T$)v@?Rky2v_)y0nWWI1S*1}o*7vQrw5cw{!~}Bo
6t#JH(gR5yn$re6)!u@;I*NsWi6+d;d_6o}rN+?|qPEMy8d~w4<E)v8;I8s3nVFQ(+%Ya_qRJPFcXv6<g$%UZaRfT$4K1eDj?uKiRx!%9?%mu<cQVRhb2Bp=
p=kqR7~w`m2_nQnw1Gq`OdOdst%E{Y|J>22bO|Id*s)(6$SmO*cf40bp6?*@v%I&uWvATraj82!<b7@q0WB);8JL5qFEDeo?GrMXQ!&=1)s)J4;Xy-bQ%qXc
uu*HhK)^A*84?DNNEvOCNxMMWj@`IgR>N*{!GW1zhSsu&o0Pi=*a}!?8sTk|mhsC;t3cAXgm$&vC`?vHSPVWWSB^7;;nHtf%!tjzNYiPUY}F}E;sQ;<MR5X(
<EULvS98qoa5@g5>7yL%(lMQoEC*9&@Hmnp3>0|dF@ab&jbW&YB3YZvGn@?9a32faW*J+mS_UIaD;5}-hFqr^HIaBtBI7cqiUxylw^^8T8+wd`PSCi8p`@l9
NFzkiB!H_34WNWjmIw$A;|^Qq)XkhOU8si`Q-+|c6%bQwSvnIJTg=L#tij6Gj?+1kmx?S5$)ekJvYJ*6i4yo@hf^@DK`TRrhTs|-AiH3M7!6^nB4%O<pr#>&
keG!He=Ir>?=(!O0zxu~XnhY0gnnP3C3@r3L&6x6c4o4abTm*!#IDS1Byfsmk)g+ISdnbO5VG_B<Pd5kS|q(xl+8e60c7Jf_)@VpX8s!NU75x6MJeLmCshS3
I7B)yfwdXnnyPSBu){ZI2A6y$8{lsu*Ss8fB@@=pYtMiKIwTHw6B)Xq%(s)Pmg&VyY}<1sNf2yXs2T);3o=JT3n8mSuvki4x;xWDhTBR@Xm&E9UgF7m8(_s~
EX?OG4jS6SL@c|Rrj(|=UI&;wN+OzuN?`(kDM+ZQDw2?WKxFiR<JsiELBz@2DUkI@L=jMslDP2+LIC3#Wgi)M1CA4f<D$xrT&+F#Z7(+)O3p3uM&H;#I|3N}
o(3Px)47Vs5$=K1iS3sH9yL-_jh2j1{-L5z%t`wYIo4m#^x&V*^_EU}i^qavnPJJj&)=$RM{}vpZV%`dl_(xU{WelxxUV|J6jXO^)g6K%rV^G5?}H;>!nShC
DU@zIiM*M`E@m4V<^6~2*dAwpRnHeoB~$eK&fc0to}$W}%QMWGo?dr}I5u;jn1jWKkT`PPsrjm!s7naFz;+2H4}4I5y&Pu==qwu)V3y#KK=HviUpya{&(2ew
OGb!lu<BTcdoB+hQ9p;kyRdA{L0d)HIRqF`9n~SeEWflfdh__|70ZhY9VyH=<L&)_hq@G23@nn#_)o|0{`e97E_5RR`9m=^BusyQ2Xr#()Yz(UNNXSw2|!a3
64KL5R8Y)OL7NcA^5i_a5(<WsNW>^ot=ROD?!oBy+8zEH<?uEK1Yi5q64kXr9D;I>$Uk4|6H;^uCog|F@=H{tr=_pdE%wd(>YRM&e09=`&pctR3ey%URK(3_
Wy?4gJPOi;Ml1`em19x3k1#yHfSM5sk^-V4V2CQJf@Wx{g{FdFiV{Miq6vwZX)2Z`Dk`9YqN1oMD4;0`f~ct|frw(HhFW53sGx|Frf49cDXN-eWTpZjpe8Cx
3KAk@iKw2jhGwCnDWgJaB%~-PqNig)Y?`#6e_<#hSg0T%sfv!lnu3toFhy)=p`@Uyp(vsXfT5y_tte(nN?4hi3Q4O$stP6=pqQkp38H4Iq>6@OmZFL}^kO~W
79b^$3?OQqriT8Lz)yBb-)0Q#n85iDN-tbXI~x2mzHj-T0?D=3SEvEi*b$*4x_1Q&fjLp|s{j&H&=9VuK0Zo%6I+(dR$?avWY;Ea8ZdPe9Y<d?F)@mxr!6*y
lN|}*ZHJEX4^%`$dcn-5IFl0v-JHj3YRJLn-8eE##6u+;nuN4&-8h`A4bV=S8c;h(6HvpA5nik+j5wZPp8mA-l=$UVDf#?<8{=>kkW+*z_4Eu44+FQ0yf*oZ
w%Eq+)S;#4uWGNabOc0+AYd}4=h<lfHIt69)`$C{PuT<D6L=G2?`V}nz99(`fDA|(+&+3*3Ec_i5ve{0c0YH795TLqu$)cX@q;6=90PYHI-RWfV8q8*!6Q)?
C2>g#L?MK5V8q}ecKZIb>#rlV4=$HnxE>CXP8{XjTK4w)HwPV!{2UT69`is5qF1>)7r5W;6TLT}L@)%O{^bLFf=V#_{eRWwe0^f^J^0M~e|)4qNNZ^-bXu(C
G2{xk1Ljs0Oq*%O(Cz>{MaXc6L%|jYyYfy<vQkqrt){eS#7xhXjWV=&#%ecf!1}oLHgm2}xm;YK$!@JgaSds#+E-G$tO1I!WwL`87R3`(!*&Lo>^gVF4qKO&
a)KuVbzuy<u?`q;VE(LRLu*Vlf(#@TZNix4X;@K6%Xv)1c5|_&YgZE`OgWfc8#Y>n(Uh^Sxs15w)w=E)v9B}SQC>rBd6Nd8GnLHRZ64GwDEV`x(%#u|4MJ|{
TuG+jP}Un=P0O>kXcpTtgFNGzl0^w{v3Rh0(V%BA*%0P&3^%5QYb4&SGwpMOlh46Od3p&9@JXl(0){1ib(L{Yg#-S94f1&h(AHWWaXg(YZoJjSG#6Qq+!xnF
`oG5fM~#uO1Ha+Jo(%n6Iq<06&k00%nryy5vfgUqsD*}`V2h<#S%88E>L@1UfE5&YukXt?nRs#rv`IE1<9!GYx5Pk-C*&J}#MOy%0EPmAz`_7>$*alU=;cGb
=U2xZci(X2sg1VOVZoQa%;^cJT8WWPVRyiULN_}#!yd(p0Bp|lYh-peUf}FFow^!>$bprD6<i(6?(%QVzHk1Pce-L*L#IG4`YXPuO9QaLVs&EQBXY4*u6#{%
VQWzP?0^R-01-&2T`8dYv21$mhk_hP7u}Uy5P;yDN_gVnn%*#jo>`1Fu(Pq}cA6=QCTAs(fr!B2q=wl8G8<xtz#^zZL<(bh*zWIo+)ro^fLF$~25+32QGuPa
POza!Yfaw}prLZLg%~05fT_9a<LJIzvCfZmLW@-m4>9J>17(knv}uwRY;-`EY+N`L2;Y^#8pQ1A92~0#07MPgSDg4`hXEQqWdcT%Md1RN%V2Xm$!ENr7iZYx
Ks17<?T9+{p;EI>mbzeRZuzYCQsJ|8zMR>G^w5=AVIx@}kP0Cnp+HDOL<wYftT|cb88a%#hJdwj(0~F%u!tb6L&Xg`3J+Q>N<%gwGm!N8y^l>uwn8C_fYG7K
Z#mwtD0KD%B$^<DRhF?quFWl+G(s4lk<$Y8G6juA?k_W(C^#2~K%_#UT`n5J_N4Rj@MkA$dAzVYG4iqpT&m4AfIW4>@X^+@L%CBy1)-p6(1x)ZR6(*KqJpN=
_ATM_K^RpYUp(U1L~IQPVe7{|x!|3-q%<!UV*?K~^i90FMLV(_`3)lL%E)3wVeHAXf`+@^sU__~c+O^FDA8mjsSHssE=UPywuM>1C<!TefJUJY(<C|}t^yTc
g^GKQpK6(~Wa;IHbdqbul4bF)J{I{fsS@|ryhEMs-FxqkV@(eMf`b&Oa2gvS8XlUt?T51&%M9z#&F6M#hbGG{F5F?HD^rI;1|M~6a0`U?eatIl`JvFe1cuPF
TOtcm<mN69eRZ+!&kuViS5`=-2yf9|N*+<5cAH7(=WDqiK5XHi0VXGJ6zuvn#%NB%xzg>N9GY-sc>qkOnWHkyj=VYwiricu5xn?wNCHSa+Jx)l!7Zz^;|N$B
*_hn12K*{Q2qD;P(9)}6Gq%YT9t)={VxtI$Nkl7BA}!%Tn_YL+)>sFox`-4I3c4vJT<_r)I^Oq)w3tL}+w&0kVO7P2yfa(7j$T+GEeKSu^GcS3-GL7|CeL~r
eMBy>iWq1P18(=5KC$7^SFXWVLSDu#6m)YV0Sr=fgd3Fa;B%ukw}vFgvjVUlOvz5r(!(~Wal7d^d-ldO{Cp!x2j{W@8X_7d{N30D?7nj*QWkifq21WYMi#p^
Va?o7Ca0A$9C3Un9B_H2oNKXpysS+O3%fZ@xM<w%pylQyGZ<Y5lXDEQC%T(zdGp)P7#J5eaEmauR%}YuN@SQ}JDYN6W(Nig)&Lm@j#JTGfIC4_PGI!a4c$}@
Qw&(4=E@yjG7IT^lM;#3O5iAbfNHa@I>I@vj;pz7+$4fcTDH<GXsW(=z7{T~hR!d0dyY17lfc|FZE&hzR~vCkkDpm#j;x+OK3=Jl(Xp-XL)m+Q5eQ(dRB(}G
y*oBMV@?bYQ@;h(nZ(*1nnY}ig3X?DBwmS;vPvLg#OIbnb{cCd2N%r(2r{<Uy_WfI6l~QReqOX*gBU=1ph&7vP*Bw@7D-y~$D7INqg0{7HXBa$*0Si@2%Pej
Gw=#E#ciZ4fTA=OJ0o0=2(q;pts3s;yJ4hg7OD~JN`M#P*;5^Hwz;*&$P0j}m0axr<y@d*fGI)>2n%H=y(f(oH#W)V5IS@~?U1)t9&vS`z(%rfDZ{Qdc5_l~
tTrygYT|IrJZl96MUDasv^Iun7}avnSuw_3xQ`UZ3#(L%vu4!TXK-N<5DBf6=tE{}T$(W3ZM1+(7>#-p5e6BunK8JVVTuga7k8X3Om|$jiEh@yLww_sJwkK9
{P^3~GVqp0f(oJuISd&T4Ch=Eb^uNj5TXV1yqw-|8Se6G`ENLJ(W9Z3Cs&w;x3?rTl-=mgyK%5ML2ttkErz!ac2gDzu9_-Z6k?_pn!~fZp&|f#HE{w!0FlFV
W-nQL9#a;`8ftRXJD_b<B|;iZwHs+2`ElKxZ5i*KB)}w7;;m932WKXW*K#_we%Aa|GRRcMBbxV@FIoz{#7@RFVXe8SA{nB1vT;2V%4!gSuH>CsJk@4m509>t
Bu(+nC5_Qwm3FKjr*zIf$@U8MMZ0p_t`<CuU<bM)>LGt2GkB`BYS_F+#@&lTW6itbtl&aKLJELl2dPA(Pk=cNk#(>QYuwwxovNq^eIU(O0qLrHL6AL>=ZOw1
%A9gh888(T19F%mV#RRAm8DKP!#UQ-b`P%u)tmsD87+BerWW*>Xj!6u4iFEe^YijJJU&lMhoe3c9fxe3*C~n#C_x>NXv^4jo5k4GeRQ{@meEQLqBLuz*3&(X
y-v&NbVOCT7)eLJPE*7Hz)1n6Nh}tLpx4!2UzJ)X#1J)CJ?Cvs@~IFaa~ZPpteyr9;PW<9tfsXo#NM$L;T0r@P4k+}05D9T?d37@2D$ZogK4Na4z!V0un>z5
B!H7@2sdjo1vY{;s6<Q=bRK9}ps``cUc4R6b;mK=;n}G+hBV#A0h-$v@3b|Yq`Y!-bb#;W=m;vv=DC-P*IV)ft@g)+Xw=nua|5G58a3YmS~R8&w>b++MokQo
@Pi;2MMVw8+5o1xe83F~Xx^{U456Tgy%)Bj;u;K&oGC{DWWehp@@j0>@%3arZpGNU4jyi}I1@Ag_s~ZxtI{wz7s(jSH6x^>VerB3;2A^;0s(MED;#r(T`C<c
*75=<o@+h9Tr*eDE2Usi7#rmd1Rxhcgjl#Yh9V(gUpi(M0Goq=6%%?a2C%7FxQl^}alQ!y2@)Le1~;gM%@DkFO;3V1${h?CD^Dyiz7nhvvpe`cT??%hzztA5
qVaM3Sin7Fy<HhXbJGIs>XcBl-$IEKF?1VdbE;frMpbi>sT68g0|I591)ao9<??94o72@u%+@fVZ5qgoN(JKFX?$ly22ZrMg6%dZLUc#0KxO;WKLi1c8qE<*
k7Z#Gp@{}6#Z<Hn+7X@{p%H2=ix#s`aRswlan&PSzX2VDU;>9k3WQZIK{jc|z(HtWfNX8hWQ}W08XYWsw+|Yix@?(aXc*%T5Dh9Enk<`2w!t#si;2ECi>*j)
6?hnBjqvjF4AwR*iy$D5I<m<qZz(f4+eBpB#f;&dJ{q-s5cAP5tkBFhG|(JSoxNh#k!vwf#`t|z5ko6N(Ne=8E5fiiIHtAMw^`osjeLhB07HNh#9r97vm3)j
EyY&0W@aLQT9EF5R2rZW6&fo0I5`w&P+qWsrmFke3j46_>|xcrIwIZpOF;Cj7DqtQJW6Lno4lidoIx6!7WiJHA%*CQ4*4!fwgy~c*kM;d;N9-@CS_rQ$gM;r
Uuv`%EO|QC`wYUJS!#yQhP9~XWYfmR(N|{+eK7hB^%my4_~!@5H_O)bc6%kSEeMs@X<4eO7<q_22ayKa1XUC`y$~JCuSTj2wmOWG4MZ8HK-OuI&B84$L3pT8
Fa#)J)gmC5s3F0ZLmgoNcSo2AnTT&@g_QyZXe*3s15c>HdiBj5o6!syM!PmOo}VvFE(xyptP_(?9peXmWzJ|#3flE7G6OU;CXL}QTfi~;$<3>&dwbpt*DA!i
y9ia9pvV|5P;+$#CNnjmOF%X>4#*}e0dGTKu3amF_U*mHT1v%rfz}1-Y<k~whUUSY5qUgr$1UqK#^~TnV@Na?Vr)DYC~7h2tt%ad?!ZT!$EUBIuJJu&tKe->
VBk{RzM#Q$h*Vf1g;JG;)`7@;yqnSrVQ+h(cc4+MHL%&_^H%vAymgARo7A%lLM4KvfqkrDBWz)cDP84oVMiNIMiNlX#Ko6nt!%>b1p%@Iu$x}XXf#%#8rwY!
R%_XGN#Yb8tO5{4&Yri}SZc6R188b==6sEC!&W##tg!nx=UvWl3S>PnsBg|K`DpEAmv6Iq!H5hRBye;X(Zg`i=+w9#ffjSshBJH1rfDEVu&rpbLd_yTHQLig
)HLPlK6KxSX$Q><30Nf^b?5wc5d)M3mbEhGkRr|fuG;pWyY~7fj>;PgqXzlz^;8D0Q0mCScaIACz|vcu_?mDD*TTJY@D7<AaUjThTIAOEh_jIxwdt@!3*S+l
CYHH<Z&hOn)&xbKo57CJTM^A8nC(Yx!H`@l<yJkMh>|*58~Zy9d~+qe&Uf?L?@tEO<XwliGiu0|g6QjASax~uHJqmVGns@9`?};fj&Xwy*@F(e*dC%BDs#*%
=1GSnm7PLq2}#dA!_?OTNx`X{^@Q)f{HJ4?@H`NyuEz{fMG*-A6SJXY5Xhq>0cRN&L5>6wGg`XKrI^GBo(q;^y<wX>_cn3F<Fh`<FXHz$b=7<IW&|LFOOBa=
cnFc8X~7Jf&hj)YqD_&kU{G*G7#Gn5!+;#HkT^*IQ}Zl{8EswYZ$f14FL=nj?zzj6@+T(1nl}46om*mvi2^8%xY%4c32LA=6^Mas3+^0QP&<Y?q16v`DL#cK
on=pJs^HZ#w+{~=UbfB?Mp=v{m4R4M0~LkBL`sylP{L=j0ko(=tE$$JM*IY17UgFy32PWcMaOzM#-Dn&7&Eo280(|aS+wf!i9Co|XA1-(IC*33yzhx>rW<0c
HAwC^P=jizR^2)TYQc3?3_{qJKw2;qXmL3jSs>R!?E^7BTiswnp8=q?rOXz=WW=e%qAN$3s+2iNw`>u_1Jkygn|Wuh?3#MrFik3HDziz_Ny`a4AXak1P8rI*
@{+ZhLu{<yf|Vh{VjMHKY95;BA<|4j5$!{=zD&~iu%?lw)eP}zsvRMuJRvr$G?j{N?U?6=V~n<zmfO#Yc6#2h<>5XZP<ii?bTgG@7^}5ZC<|G{ry6YEYt#mJ
#R-kOYSmKoEEej#y~<j6Y$Zk)RHY_}77&{P5;s6exd;;&z}+Dn5)@wB0H)YM0E3WDS?P0t!n3XMC1u*H30&tuZ-;w|vXxsCeBjrv!d_@9NPpBM$XPtj{eZjk
;5bTgnTYtZpqA7YcOCD;1BA*v##ZMkqR_jHvXHhLg+cCy22cjcF6M5*)6Z^p(za(#j!tP}_k_anCv$lY=BcA9L$kc4WWkJPx0~w>Ox9_dSnsL<$AIMWGzUDa
_#ww?W{RMZ<!Y#y3W;VPP6K?L6Sl}c<ve@}3pbZU?h~}@p6e4L^Cs~vYYH(@q%g;`o;VM$0ic>9CgK(2=<a99q-tZ+2je_KB+z?@6j2y4ibOy`r*9Yad2f2o
9z3;#H^nyGBhN$EF<1y)p_e2;wdi`#U0|c-jXydWu`*=mdP~V!v#ZsUe5Kid)h(f-83&{h<)KihEMeWfM><f3(6`rG^CJglmt};GB1#d07YtMaw#6A32N1c6
WlIHIjA-No!h_xCT}uNKNbv7E6hp0K<>MY;>prDT3*s2K80ZD6>RpZLrfMAOF_P=0$=gtbsIg)T8I&pIzZ=q(P}?syW77;z4B%wlraxTPctg$Y+SVw0C1KmE
CtA-vLr+X9O)|}t410X6oU?{UbgbW8X7;@2A{onbb`EmpnW2*y4k}bYXv7%B2{d1lMo^V!;?fuMf^$AOwsCB<+?nQ$wrv$vs=E57X?OC#l7ua!kVI$|LDD4Y
uzN5vH=R@7B5;6@WJhC5EDI`=4g*JwTm-85Ax|^K&S|alIYSPYOd<kEkV!NFB!W&PaUg-95Fn5^+~L*Ix8xE=2b=b}(j&Vt9O@cD#*(E@1P(AX!@p=LbFKCV
BG$nK(iI3BD}n=^sf?+c7_rgCTY3Xs6+ufk0|h|trCIlZ0)65+?7I_65uv?l1Ee)x!V0rvXWuzYXa?U9LF_Q;6+Mq0aOxrKbI+YIMZUL0nh+<i9!>?E#khs)
VK&q{z5;bRjz_5vL$us<6N!hXEyjd%a%p8Uhhwt!Ho+#~+d^V68JGjCxf0_=Q5DnRg(r(NVXr<wrzIdU2^9v6@H}CwF(N0a$$%5B5-}iQRA%51PD4kQjtI-4
l!zRfn*yfX1j^;v<na;I+++p;kpT#ZjFc^$I4DU(8r0Ue#jfV~sH-doYLAm>Xzv2(!*CP_FV_3McZT<#XQ(rH_}_mneZ0BttJTjS`HXQ0QBVbv1OE#n{O36)
C_gANEA<FHNDhNQGzfkK#L}*p=tu^VfDa)w>5EWW3Ta{h@^n(2P#R4j9Vqk(RHsu30y0nqG^&n;N}48!oF#)8)>HhuP&_O~!>!K6Mlf;Hk)de~2Sq*TfTO~p
hzvp$=yd6-rk!dap$MN<2b>jo<^KW??OgT;^#!52KmZQTP?XfwBovQ7=X&@pE|WvYwNHeIfu&{!u>0ROAfuXxY9EK&fHNQA$rrii8|$Tw6R`k=><vRC(n~b%
G*#{ZPUVFKD3BotgrX{#fDt^%RUOa!zCP!P#S_LH9TgAgS0}3`KjwfYmWb!}qB#y35Q0!>BAK#kIX4K8rAQGV(1b`mhN<j?iK3O20%#~ISp>*wDJ+5hetIT3
*xiKGfztWohxU2gzR1uR?&lX4sKwXcISw;KOwiHegW+;V!{qZ2MFdGOLXk{Flx>Nom{(&v9C5=;G(b^QNfbZ@M1V;HGEfqb$qIyUC_+j{kZ9J4MK*drp|JGZ
boyqG(iC%&v)N%tf2lOazOR$QNmXlFt#M0ZZCE~>x+?~O7=i<w!<!eRwc6ltI^J>huD2zvNPFN#O8HEN6hv9FZy6mbT?j9;U^U^3qRR{CeBaqExLtW=s4|d3
gUYfNDCAHXB)YP`XSoIy^R&+quUg*Hq-cS6U1}(lHz<)Rx{$o^+u|7Bb&mSCMFVBqrUkXCFL!i^9EoP&kpny5GixiIeC!!7lmO+d2qdzD9T{vD$A-L+(oJOy
Tkv(s)^(Gl@|~rmq>zM!1v=l3+gj8M3ks}H4y_E(6|$DH0PHgDeuvYEH|U0F`NVwAu7+<Y-69viRP~q7cC*&_*6nP}E?EIuVcr6ZliGG}q7a4_MIqmuJ4<jk
gcKI^#4M;MVI)Q`Qs<gfaO-sv)_|gL>>5V{H2_ml7NB4u7gpZXyX0Eb(QM}yb|Ob3Jix2q1|?e!d{)zUfEC_BjDd#jVS8bacF5*3H7KZ$(CcduD1|6u%m(}8
mmQsPWlVfM_h*>=dq@<>Zp<|8heJ3_2D<4_snoN4%ZStj_gplXWDdkYG*>|S@lHWmFKb!o)lRu5mj;bm6O`+l!P=g-fecID9r>3fZ)dfQJ-0D?k9aq$+OG(b
mjou~aF}zOh@v-zK)C@xz=aMhp(f*JLEV>aK!XkHM?O4bV}E_5v=7gz@pd}n_NOPQJs*-RLpG*M9+DC&zg8>@`pg>meDsz4Z7d##Tm)G3R6axv+XuA_9q58n
@ao9B9xD>~Wetqk@>3lO1p@r-!`?aB_P)#kl@{S{c8(d&Hp_99&Z_k`imP^))>&J6v?M?>#joo9dfpwTlU|<ip@Jc2;BjvkTihQQE0=YKY7eg+d>>74t!ScR
m9PQn-nthI=~0wKu8a?`iD7VR<qM{2bemi6W1<XOLm5jszO_&?*1ErZa0THB^zyLCgw$dkB*MLS)K_3>6QSPf$tPa;?-t4k;_hH-?{Y!P%=x~@uWv^Z7fc!(
Wub#<)DRC<!QLDosu87Fcsm<|s+<($f*OpXyx77!%@1_}2`a=-H46le8lCMjdm$cnSc`MMYnxi;xuIY~tqmp`+u?;AVO!g?q9a_1{d?=H7!CrwImn0=*&-2u
ig}&Q3sVGYz6+qz)+W!9!-GB$JcRTO!@=0)-Ams$sJ>@!Xinrd1kV6Uc?|o*zjB6CcKzLZdgke|V`SVx5d}>Te?O&?oyJsPR#X;2^58(?1uwNGCfH#O6EFm)
{|}}E?Idv=Yf$KetpuioX&8d2dw|4PuqG|wb31?qUIE;B;mV2aLP4;rqX`oDX@PC%Cvhr06dtO-R0yz0Y$swULWc=NAcZodZV<vIvedwXNQP0^7on(!`i7uA
#?NqUM?jy9I)Z&SCy1lCcU1<jqMnPVei`n=y)%XhtWI)b2x*Yo9`1?l<PsGUDMc*<ND@mBpx<sxL`?$`1c^dS6lioLRA>W83vhmvQT}!%B$^_kL6Qo9hp*H0
nET~u2#@W5(GLFNiDFaM%2DJx)}UJ<$XTo!j4uO!-QI1sjLLprKi+5S{nir<yMj&;L8!~4Q^Cp_?>amWsGt&(K!6^gjAS3Q|4&)yd@3z7GTcwO6h6b$Ki~8Z
sIvwj{zViyAjKwZu0kUzkk}%XIV$~<r@1`U0O<$?0)gT{bxx`sfvW#zq2L}N0(hSOyvX^>6NrR}uu9@X5Q~B+B4VY+4A2xo5fmm0sRg8TlnOBu0@8s)MFbE8
jUymwQ7a`7K?8)B9k{_!5lVw1p}$ieLH=+bO}z4kl7_3WJOlHAKr;M4yT=d3z8z2F$Q9&2Y%gLD#!(_6kckqM54{Kja=ze#o3kJRq#~GwSFo@{``Y}!KhD@_
Xu8TnB6Ucz0VD$rV@?}}0)k1F0?Z1ao#{L&=^)s`9t1T_S;Hy4+~;d{0MIQ9EDrAXV?e)O4C7hGX1R7!P}`x1kSZHOXkif!6q7DluQKO@GeSB8&rpp6z8@<M
35gOQ2j^voL%Ht{2gp53LJ?FnjuZ~}j4Nh{c*L2qv5<5ul5Iu`%ne$nOoPQvMjnB(7`vvai;*)PKfD5Qv$dQ&4<oXoE8K9qr$e&r(W9}~MBL;f-JfliB6+{s
?9~|cszr2=!5@Z04oW6P4P^rpAa;2R{^cl?Ue(OS!m(A0kd}Q@75e|7ML&?gf9$SGi4gsCIS$UA8^ff(v*z3dG~P9n_>7z!mI=)&k4NNw@1B4;msl0VNh%*C
oS}NNOeXT`Zc-K{>t!Nhooja7=8x~^brMo-Z*z(mg4M?3*77bKAZ-J}L(8Vf517KDj|}Iv;W+*Ny|&+Z+G(w&wsYA}N=!)?7%?162hiMM=Wl!tFxRW>KcwP#
69OSP4WIO}L1is5f@nMaEDb~2lW`A0=pWW>eC|JR5B{HD#21froO?XHbRAHC*#iA#u8-Drp8)MYn*)RH0q@G0KRJ!t{rvg6^Fbv<Sbqr*dSqbL!@aspEZM#$
&FpnAd7HE{^Csa;)`Xc&HYsjw8ID<z@`>GtKFa448%irOXE)8|CEdfHmjg|l&RmAgwMOEZ8)`}g^f{R11V@-;#MbV+bxgx6T&i-;hVbtX7sYMij@{iZ^2*hx
7hw-2#04jDjm|>^owq@o7J`ReYaRx6dh1vz)2o^bmV>1Ng(uoD&~Omx4kLpw7;%Fa0fT^2SQ2ZJ%%;-|Ep>-A4_Dm|H4VUy1<Yi@t3@X)UUK3V(Wlo*%P`W?
9NSGdT3WV~IvNvVfKP!kb88r@V$oO#vM>oi3mFX%!itlUeWyU>_2>!pkVz2Z%;U?$u=-EV1TfM?P|#CJ_<f=AYAp+cWwC&q;V5fCiOg1k#5T1BqZ)HW>_x2S
G)B|3Ye`tzBB;a`)xJ2=bQ&jJhr1YXb&|P|x-*;@0x)7t5b9o)2cLe%%Dvx%GfKq}G_54f1rStI5kRytAw<GNcqWJka1yEc1W=TS(4@3OMAI~i$x#ah3dEyH
EX1P{Nh0$+x#kc=jIaaW!v8Q(T#^KD`8kwEG`5tM8cPv!mN7&Y6%QT{vS<pui|{+#V9_0r`jtiw!BFi9hLx0(hGr&47^Im*A(BOk5>g5lC7>c2q6!d)r}Fr6
{q1nlTndtz=xR~S%{J8aJ!!+V5`fTDSHh@h3_PAh8oBYx$Rwc&dg~0>UldJBZ|Bo(EH>9%Ix}SthRol6@s!wv(in8nO{LyEXm__e@X81oV_+JWWiVaC2-Sei
Lb+~(xWX2O1y|3@W5_!dy5M7Ox@eHcVOK3#s>4T;^yToH;Dq;;c525BP*q&IZj1?nuTpFvF`yX@rqk*_;g&>539!sn0jQv7g)6iz>kb&R$7yU%rmY?Wna-P?
af1M~$q(5DR*gadIzgg$HR#E0oJ^eB1Iy^^EIBk{D4v$}m(|iVJr3IFN)C<mpfoI<j4l^zS`$@>6K048hEc6;oP$P<74e*R)eX+5R9R7%$($?Ew-Bz=6D_Q4
v}H=QR?RJ@4v#iInXa#!%cPxUxlo}|mU5fjI^GvM+Mi|F7YaR~z{bF`Iy5-^V+~V0QHst3!06Mb?nWZIFnz?AK3$C5jq8e;MZUJ4WxknL37i}rMH1;ar{&n|
4*?r+Zow=P4JO$-LfMMVN$vJ&kz&xscjf1HZ?48%)17B333|BTj`zAUjA{#rU}!8Yz*%SzjA5!ovrL5I_&2DZG%RY)DTGQw_ogz!v#y5C$_;d1&bayCT;{L`
L=oMNpnz_ZVPIodtBkXfAT3O~R6H~>*uOV9dLJ7D;E-{dxQ__o0*3H}iGukbb`_BVY=(nDA5KD)G~W^(E9$z@bw;INY!DAfv6dx!fFVo;Bx5ZAMNt5Y6D7kR
23^>oEvJpp=ZV6Y2Jo>Cxa4>y%^|dki<ayds9`Rgvfh>hXGB?q4UjZ3Z6>Y;5n{^~c5F(*8gq#?fL^xfFtdKa9#H;uf~ZpQ4(=8XxCffJYFPr~IE~mKWGHfo
9s{97y9Hzf1E}89d@nl*(An7Y-(!B(&kt6he!93XvVb9wr(qFj>uHID2O(N`*m#0K+|(tU4V@sOiUVoLa6mXa7EPOw4#X{0L!UbdC!T4FL$LsTsz0R;Bj+t*
h|v=o7?BY5I*^dl10ou3(2huRAXsQ6q*MH5O;AwM1kp?rL;?{lB`ZY;P!JiqMJKE8grP(AKxsFa9D2^4gCaWy#;K{z4g=Zbb<-#>`}YgW-dzF%17tXo2Nd!E
lbgXq+<GVch~$DAhvD+@IelLf>3x{|PqNWIkTk&yZG+@UKUk(i!as)ICct7SrC5{vBM}5iQ-q@xBn5%1M%sd?r*7S7nmeD~{yG{<LqQQh@8g`9birAoWU1oz
w-O>E7MXByq=0^IJ-vZtgThtBfuS2}ADHYf@k>oy3Tp}&S{CprW!%%FdenT`(UqP(8H}Gl%lNQAGx7S`{;_D0f7=?C8WPT0m~di9h#4TzG=sK8BP<W&0Ly_9
LhuA?S_Itv-AJ(I23cbU?vs~Jo3~CQqo86V0kyS+kOWjw*`_RJmMmp$QgP_y4F<HS+_>>bBX?+M$U%mKIECE+z<5QVrZmt>(**)4+o^CXjAmPd6J=R|%T<J-
h)4+`)}kZ>tZzsoP6b(@B@krIj1S3?`bkL=WiO~ML<TCC_}ED}$x8bH;ZFgG_yf-r3<>E)544nNNFixzB?N*91&|0JM2U$~g$z7V{jSSH5X6BHQ$UqeOejWp
9X;EzAbp4LS(UCl1mayV5F=3SB`of|vm{$+c~SBQDZMUR@;CCC8E1VS`W*ptZ*4GYf$XXjHz_LvZ{We9K&*dhX5(slT<Kdxg$nDvg1#ae-txNleZc-34vbr3
%p(ZSwcG$aM4OGNox<wjw#Nf&#c5QKh3xv&azr5;JXx(VZWd+do_mW(6HtUZfR3o|!Z+Z)`KD2ck64xOrU2IC-3yAUt6@^0=1|bT0;bReaj?`GUG}c|gWk|~
Po(1a@|fr@v&N;4<@wd>^!xXxLjtIoN6-KOS<>eb9iV4@6s&u^k!>x&p89pHR&0DptzTVk&ouGM@uzBvL1SZkE(7Tj_q$G?C8(v_h&N#ZZi~AL7kCC12&JJ*
wIzY%pp|Mx*~O;?2NI$y45b|%?d7b^TC>Am8k<wdEV_rrIWfO^cXZLTYCe0_O=xXt8+&)wW@k5h#ken<W^{rL5u!3?5pkEHlf+CC3+(y8N!d)617rZ6$N)}D
yBQ~1J@=1A4~pqDBp&QYtRn+@yax#pHYukb$9fIu=6Azg^R7hgHrcp-I<cYSZ+gwWqAM}cz{4CU#0dkU7dy#|XcgjJVg++dO=h)hTg9&%)K|@gR9K8+)TXIz
n5TVJo^LL%drC&hR19#jo*7GThj-xt3wBKDi|w^G++joI;ey&=ZHx=f=LQWA0`J#)=yh*TYMvX!iAUoyL<cZ%7vwxJWoMBCO;JkAXwB_Yt}^cJeBSbPYzMq(
Y0dbcUp}?ljshaLbBs0&J!B^nJna-iWeNuTVO?u|-gIgKz$XzXsK!MF<y>czuLVxFc!rKnxo3Hg8hOOl>@@Agkt|$_<94w!GU=<nqlM1;OJ^_z!zSRI8)CW}
NokhK+TjaR6n^{bodNHD`<=j0qkRQE0ssRZODDxqA~?f7&5@&`{siAIYe7ns8|BphZ#p*a_{+*Op8V#wM)oXnGYmPtxV`R~wz$sKeBWnXq~2y)b{RHC<yUf+
IKA}Xgn_VOkW%4E3PzBLzy=i*6{)=7&FXtgwf#_tNihIbO!eEE2Q^2a50JtK>L-?lGLTa-P{C0pD+LIJP?z2M0&%{M+l;|Y#xhw_QMqlnWg5z3eLGA|cUjcQ
l=h&1u_}lu0X-hQr>jmBSg{!*dV%&38^6QN=LS_}_nOFL%A5RICA_ZYPdz|8^LdCC!gV==LDln^R6S^NoO90_4#9Ph+%QT>SWFJqOtdX7sr>{g-G?$#sZNSO
rdVEVD>$|Y$W6Ss3dDAplHG%J4#*pfp_`~9)y<YnW6<zVu4p<Zi5%UH&<vP!fdDw^do>>_Bj4lb2=nLn8^IN2vy7-8+h6X(m!2s;sXE)%NQ{Qep^UNmjwCdI
C>^k;)<?Ji;HVSlXrMuoN}3>&DuMGD37Ue50%jqSh%{ngosB_7F(EA}7nZ0`Y^IBiqU<L>LqzoSw1$zP1k#SuNras}vQ9{*SOmjr-K=YBu={}E`h?(!nc>1@
2_tx#m~vWxdlFV;C4yjP@9#v^M_7-Nr}eOy6zoCay>KJ8685N3OiEA*3K&<34Io4!QX7NRM5kxr?M>I06bXcpgarrM>&qC#EiC@rtDgHQk8Sa)Z*DfugF+Ng
;=LL70aG*tQ3^985++?#KtpmsW8SCxA!*OM!`>cmAOo&cKEervPtN=QFQR@rY%u+I>Lc^f+#b0M$CmBCn~r};rX@E>V@Se;5^_TTw+tNHqS^<OZrm>xspH3?
{J%>KNRJKvR7DT;rrW?%jsoQ=T!KP+gYT=@J({AOk{tmvfy`(Jq^LXnKBUx95mb<oL5LxZfXoE07&08pIi-jwBq=F)uzbOg+@skC1P>6u-6u~VnW$uG{dO>7
oiluq-4Tc+mM9^^I%!r72}Z`<4xcg~JA+yMR%r~2T|OcAQfS$IoQc5pAG~J*#v4Bi#7-OHF#At$?8%(r<=X%g1qu*DEWk`b1PLrer2v%-1qe{0QYlI$Ac;tS
Adnm>?#Dni=Nz+h;u(5laJwBdkrTJ<{)R&W1ql|)7>SWcDpp!qLDNVHBLNa2{8g28NE9M8pi%`06DP0}@4fiOJFxve-G5f8jD5c&cHI!kt;=r7+2<~7oZ(qk
IL@TrZ=EKe+8ln5(nlmf(9ukhAbtV}P&5h@1qw6?Kq_EV&>lhmOj4*tKvMJvZ#jntt%sJ_jf6>Dkz~VyO|oNZix@GsW&$H@QHY~8Q*7!<CQ29}mSmWsq}r6h
8pUM|r$0GP8U%xi2#q6FEwwf_O^BU4W}2vw;}~comtvHvSajv8qDir`D28w58`jgCEJtOrRtk|Atfdq@W@3q|K$3$M@xZ%@nY6CPK+F|TloBCHED@&+cMk)^
l@Tm8vxSH%#bXtnv1LFgG@Cb!oSY*B5J&{4Y$4)Vd@)6}BZ`L6SfZwO98%C@W~ns8HVh365fu#vYyi?m#f-$T6y?ThA~e=0f66db7i~2NENo&Dj7DO%%w#rw
@xt*mflX4dP5{HSCW{QglQ7cQ!2+Yu`-e!6B#2LhV-$pKQ$;l$#~}0)QtgV6H8G@0EDwymaU0xsljj7|K0+tVx>wSH(jflZ$pvEYlwt)($khP_R4v@D4I^;|
lAs82lpK<vXba#nxFr>H2>SIneIM=_!LPrb+|RcXYxJ~WsDGU!N+<8jPN}4FiY_=K7x$;n)9~5O=?<Es)=&3gp_qpSQM%={pskr@#y2VLd1jkAhEUrb?(8(z
d4?BhOBgpOopykBP0Bsk_Og^MlqqH2Zf)wEys{W=h`(Ry{1368!7Z(WRCAR7u3z#gSn>!k5Rya;AtVqmcy}LC2P3*;>0kiK^pg_y2iK;CW=MPT=O>Kdc{xsu
DjCIhm!J52`1=VsoDC8`#RC0pKw}`z%`GiF&aFP+-q?fDLeZTl#$U$d)iNe@^D_!?j7mDN4w`5^na0nTkxCo<bvR-qAqG8#i4Jb?gHod8XO2Uq;gbh6l`%ae
-3jIi#^oOp9pqvx7{5G*45!M7DM5u`q?xFam>D6Oni42sm6!q+iIM=3m7;~nC)b|=dICzFaKt>r4qQ!XJ}r>O4G1w;<m)K9fkHp?4zEW2w5YB~96<j=jxtj)
vjdCt$XvfOEa&ZfdP(#olLM}7KHC)tL-t(qKXe(++6LLz-D{1q4O=HaZ^FZJcteA<DeY{?*N4}e4V(CD2qy=W;u<=k_i$=tJx?C&$aHP>ase<NS@Lo72Z#YZ
A*1*o!2q@?51xSHr%)d&#Y}U@NuYT<XZ<~)_@Xjlz#xh0Fk9MCx2F~z`_po2zO<;1U8doZ2&)(n@PT993V<x*RzF)(XiriMh4@;-N`_{P1BC4a(Lm=HO5q{;
pvkleF}35Vn0u8iR2+sn_SgrB&zB~U&|FZmTH4Ee(;@BE-gS15yW5ZM$XGDphYWhou8n)yHp7NWF2v!_Mgb*YX{)uiGDWQmL8jVeJdf8OwovuzbD$_sQetR2
N)52m9}*)?+`y_xHU?PMh3(f3riyKl%#;%$pwxAP9fUcJIw@j9LTF+!vQeU_I#aE2t<aR6D)rKLVLsc)J|n}|bL8|z<8;hclc4BmO6|2&m7}5Pq#{G4q9HW8
DmxlNl7$1L4<kdQON=MLG9gSpFQ#($_&^9<!_AZxe}x+%_wZ<@>7!PNq7TL&kA64lA1*#PEAqbHx-xb}9a)>CJilo9f;5r`Z>GauXP>?$UpB20mX#4Lr<Ew>
I5r{S2y(DRR8d8aODLd}zb3OaMZ4=UJoPUcrWx3%nFDFTzKh$fLvT@KI7!k?B?f=d?a9(n#G1~sA-Eeb2WU??e2*Y76DJrnG$2sNYxQ>E(ee=qr8K{SdLSd4
$}IYh34Ez?mz{jI)3X>LJ{bw_5F$t;1cD}20tJE!NC<xXp`?CD(=T@*i$bf*3B)%?au5YjEUFMXJ{DO0nE5!t0Z}o4Fb)HVfk?<uJ?E&XhMs)ZCX$p-G8Y6G
N9ZZ{$WclmLOJ*x1>MIU;JVLUMffg9u#n&i2d=s^rYt4GcZYw0opuBsI56Js<$OS;55*WiObeh26wsxxV1bEL%(Nqt)=tO=@glltJS8bKqoG$q!2&uGD;Si9
Y)H@%6>I?zr41>IK(PmxToI%UNn<(~qVa@!Rp5YfLb0=%aKai0B%w5hP?CxwrXX~swVa00WgS+LgTny$!hmvlvA2-)QGPhoK)w);A|#SPh;7iR;S@9iP^81$
ji_@3!XKIe$hK0YN~KB*1r+_QR~pq&?Po(e3`A87g(23)92EgDYlFL}w_P(59gxt`LLCdDv?%BrLcBr;G9kny!I%{@7(b?cb6}4HXe>g88A6CDQeT0=`gp3v
PnEGBC$BE@G^-m^w}MJa%&CyfV<33ZhNx*M6{-cHr2E`dKK6>(aGuChdJiH#BU-+Ji4<vC06$DF@w?9uG0EhdE_6oyUYwH{JTPR8=wv!xzZ{ubLx;n_6tV_R
4-GeV0l8j@<X~4ApsE-s5|E`OgrQ6wz@`}#pbpgyUf>9Y%7A7^MFW@z8AF)Ir?UrsJkuZ@%!Y7bHHWa=I059N+?>(tE71e6k;cgBjBq*O;72LylBSWML-k(>
>#$(mE)D{oL5zpHvnNi@F3KA7t|}RlLLjPWN|JwR;BN?`{0<JMMj9-Zw%wa-cbjs~=4I#{+q(~Y5JZI(CdME&v>BS~5dHTM@f4$ZkTmyU>bfvs>|9q)xS3mi
<R12T2>v)f0sA$ZGyNLl1QV)KuqhYP%0o#!qF`|P@M;GRyuLC$03S}?kBJ?XKPCJkf|I_)E<JIU2qCVGQPD?s9WIWn8i<OEN>bv9nWQ3!rl^@ph^T@ZRHdh5
HPNM_ijpLYMh2-Oq=T`T3KXKdE?FX>(i(yaf;3|6x`-+r28l_E2qGq8iD#n}RiV<<v~(t7prm3_WT2HG#?Z(zOF;}u>2VPeO%OyA3>R+XG^I#D%S;GU)3I4}
B`KvcM72f4;yA&bl*ChuRB1HB6b8m>RiP-VI#Ws=CaFXIpZhzKnDrP>!c7ZaL4)2jB*73wG%*BGQcwi?w39(aL=MJeCM0P{2xg%nfQo~*NZ1_OF(gvRtuqT+
?bi-!C@O?tAd(3YhES$bl4d4>`p9fxI0$;8s3@tDfT^!AIw2YoAi8lNL_)~RB_%7m+O#xc0D#<%1j3j@)-gV3-9Y)c{S)bi(<g9{=E=n4iX3Wk%=X~>4d8!l
Dskokub}85t1V?TL2-aZ_5mTwr#|yR*G`6d=NX@DzsLNp%ouR36s19ps#3ufSW=B_L}JFOlC<KY2y0q(w$Y#|5ZTD+iNz4<bcT?`jc5yMb};B#2H9(Dq*@)U
F50Ga3#~dJkftMS?NnGap=@Z`)R8r|V3>*uX<(**$7BgQiz!GngQ`<)TEyvzi%vFZri9g}37|HN1);@ljRuk}I0><xouSc))`|^nfy|UUYAVH&HZ)BXL7>!8
QbaVA158v9QCO0M&{NV7-*CPD!+&Wf87Nu;X_$$kC}?P)DhX+s28TwHA)uj&7=|KXhze*5Qh}<VDj_He7L=eOVqy}2q$wC6W>S<XDQPHbAt?fcpr8s`SePOz
0HmUZnh1u03Q&rvN>ZW(psFaKDWxcADwZUzoXn^Z2$YOLNkY|7(3MEi(3G@=D@;oel(ZD3DMcYbH88Zaw9-%%4O2=q0ZKGbw6rx!6on-TQAAZ$B>_TEjUz(D
QqUw(1pz@#MNv|eB`Dw-Sew_keU82!$F$e(rCqw9u_p=dm(y5hT*UnKQ!Pe}XAaJ1Lni0uej0Qx355?yLG)x(T|U7f@L+O!4vnBA=B7Hg%ggrgZTwQ}2W0U8
9$+F*qwJWJtU)nK*u$+F5+EuHk*8WpLr#{2Y8avbQ})0ilsLs`NUgT@aim^esR{tGoe9&YuGrDiq)f<L2<vk}+;>F<F;0h6MXj9-03V~;rBVe@H4#Bn(%}PQ
B-qrJlA@%gp(%=rK+x=6L_1{)X(>Y0S5j4qnx-ld-W)k@$(yE_jt3>qVkfpu0Pch!sdxY!WFBC80icEiPOzd-VoP=r79Nms4xPqM5x4~RZ$qk+%-F!FPA6p!
GMvaCSw+wVc6qQJn~iIy5D)TBIz7^$qOb}jfQZNxzD&%FbvvZx?YRfI>frVEI1=<Udx)UYx95I$gLWcxOI{j!zG0mBSk5<jGAeJ%(lHe&6tE-Nt~5^iqLM(P
5}^7by^gmmj{O1-eERlkYei2S9MOB@o}NT=`r0OhJVft*%lUq-lz4xRA0EOEw#xG;0F(j;`;}3g{kb;$PC>~Vq4=Cyh)0xvau^@PQP4){z~M#DvJcO`4%Xlt
;s*Vt-{2ac0-_}NBuy#$PpNEXq&!k;aBTm7nZ#FrtweY4eFV_bgaJuJcl2664FJ%UI^e*F;t<3uf;p$}P<c8>^^ma)!W5}M1j1Pe!XiYrGxY@d{?Ew%j8sf6
t^@jw4YdHo|AEB+5y`d&*l@`!DMjiS8f+$lf@wOs&JCjI{7Zu(t3^yz6DO2gPAFv$2(OFD3KFyy*odTpk|U&|iCI_}-B`vYEX3tDCY`akyVYi`Ac(OYLrhMl
Fe!UwT;Ms$A;f%1q}Qld`eA~qPVMCXNgHJ-pO$h4PQ0uk-*!nCvMfemn*|ye!I(Hh5M?Q3e%*+$#X-Cj>-t~ZLLSfj1D}ZeSKLB;roR~sWW@z1WKi;hNa0}A
_`Q2CyTA;InDxhoe<|J@$R6)-Wc4BFcKdnT_g!~Twe-rs%8Xb(mRw0ov~ARE*D%Y40|mTeOMqf!q{lyjyFe)RMm>+n6U7>Se*s1k0$>VD`#_}%s)mXR2p9s8
q9TSMm}sVf2$-0R5`_vH(ymdKC+Y1<8Xwj}{3A$16a&(LP#P901X@R9BAo}25innn{`MIKeEXdz{wQ$)3<_^52a;E5`jq2)(DOc{N3E%vDDpk=yvggb0YfUH
ZK6sCxC1`WC(GsZWA&xVv}Sul4cjbqTyq?`W+>3gXHzWA3uB0go{i^YlW#i}U5%_+)?!pil`|^iVNDd(Xrh-~-9Iaw6K^$XwaPhJnB=o8+HEtBEj4VdY8rUf
E}dYi=M*qF)?%wJ%ceS1s9j8}xwl~Ea}t~jZl+i{ysDqrY}Ut9H*8{(#vsI%mLR0W$W;;;gI;#0$!VKS=GK-6QtI5>xKzU7iJ043jVRP2-0ic$Roi3M<H*OB
nyKoXs+S{bl$lVoELtVvo2WS0M3Q!1<l;N5(npizv{3O%Dk*i1ie?Q0?(ZlrqS%%<EaJCph2`YiT8!3=%C#-#X6th*MqDdmS!`+*Q!?fk7aN9V?%KGfsJiYo
Y0;xzyIfh%S$Z^)cX`FPg>4a=S%9F4i6S7q3}T($_}*%R%$1JrDqdqsi&1gjRYiEF+}d-O6IR$MP&9kTmv1{VJ+@#qI5O)DfSE~7E!8=~kI?#^N$V$b(2zYD
EcT9bBjTQ0C}lMd&{RwWZ(P`$d5p&vIc*Wq&~?aQ^dHw$NKlnV<PMyPG5OCW7viTM_R1VU>iWPGl-Kpcue~+~j6iCDFEBWNLHR{67sY@KaxlaZ0Rb&R1r(6L
6heORzdWWopotfNgB32w1Ehd;OvvW|8p%ji#MlW0U)=+_zxH1iw4}z_MFfZJA47J8qtirqgk=<e$6oLr)k6v$BtI5VX+Rlbh=Qhu1tLlWqLP$|Sb~Z|lp-Jk
0HTqQBB%iG1Hvc>Qe|qYLLdqXq?Ck!mL+0QAfSYRh3|Y)k01d<)hLCfqJSDGKYXE*DPV1d!2uA&1dhTPB_t^bh>D67grW+4*dLe==Y>y67rIBCz1>5{@7frv
ltO_I-zO3sj4cWN$Q%&<TMY`(lQbTo$?Gb5gbudd)sRj}X<m=v2M1BH@r6%tuS$ggP?cV2Fc_3#Q(1k{xQC>I0jwne<91MD5%bI;^@SV|KQvRKGMh#G4DlN$
gi>619K;b|mqD0JbsBTih?b%tpa>=M#9Fc0JPS@Kqt%v$sH$Q4kA0<@Lb3-Jxq)CXSSpjAP2d~|?Vygttj7TzNBM8m{jC1T%;exIh--`)0(bn^;IMr_e{=`6
4`2X%5qPJe{?b|p_7w|D^(z%_QTZ~Vr)m|~y&)!qlT55&u?TF+7mu=fPlx0NSJeI%O}&c0rGk>Eq=^!lW{^q-qCnz(oSY>cUzeYD1<i?$igEfPsPekO=VV4Z
9`|x3wE!Q8Yzq|>(prJ?Pk>kNWcP>e50(O`iRtI&da{n6lQ8^MciD<DG<Rl&`xwJAtDH~CavZ|apntF`3}tLnxFNyL+Q@X+gh`m$URsA78$Xni8JFac;J~1F
=Vz7k^|C{`)je$%wc(RPJhqkd;PUKVUJGi0;#D_wp=U#+4^cJdNw`XiO1bFu!6OG};E|!+pot;w3|>*oH&O+1lSJn)DBW42L4NT*m35)26FG{?@29!40#!gw
P|=kbdb)sMh(yT(nb>5IZuo8p2MIMPMU2k;`tGrV3@ho9LnmTKMiA|RK`^lgpDyX@@VVFq6g^l(^T|EXqCO7$u)%{`MuAKQ8d3-B*nYU`fg`@C3;~0BH9%Eo
F0QkjXiW@5u}-S9Xi#FM5M<0%8`)3`ff5>zV4c6P576E}1o(YGGBuEWr2-Dn?(5Sd=V!OOFO(UT+EjJM5#PTXZ_{_Y4@LCu_aG;cHZ>T|9*S;+AHW%d=j85B
r|k1R@B4mdPs>10%3sDr`Nk%c%gd!s<DL>D;kYmlm<YPKUPOvdd?`zbWkdW*kYY>_SIjwN(0_s3T!{abyWJBh%MTpYBqZMw)Ehz-fKdCS;KUSBEep}^8=M|z
3*q_f2jn4%82y`$q)HGkh+HB>1?||ERYeY?IW?rhJ~DH1YVpB<oqG&9rWtX8O_#FW08%6HLH8niICJsT0Pu+-g`jB$AR;JOg({ROsG3okT3S++DvA%z0ZjrF
t3<$14OBwX1q?$;NC8bEPzy>eAkdVEO27$B!W5AuP*PB>2vP!+0H{)kp8yg09F-rupgu#7wHJ<}FYr*{qAS2dWEA2j;0XO{TpwJhAFsroLG}k|Xm83R`M|D*
ho=gJ1fUWsK%|LMf}XR8Sd-%jVgR9}NR*&vDHxPVV3--2C{;oxWGG@<LV}<p^N}$v1q4h;5h`91W|jyki6n-TV<-?oK(LfTg#^K0kGn%n8a?Nze$naV$@2z=
o?xV$!gxn;)iH<U%uN(8>UJ`4I-7>_3!`-S@Q=X8G$85-57HKp^n(x;Ce|Vv5s7}|^HWTQv4|oC9i4#CXtBXL5DQ2YArg1v2}q?X2ZyM1Gz|l=<+HEsVBl;T
f%lApILq1h-&jJW1p-i_Q9ue%IVCr*oPdYcB$|){d4hK?j#qR#%_T`wx4RRyyH0gcDWVG?p|k_llO7lb(tc=DO$dC_T$T&-{4v1OBn@Fxj65>qX$U1ZNSZ^s
4WQitxP-Pq>Fw{<PXg1bP`rp{cJ5|sYO9GTHuHnKaVM9A9^~mg>@T^h1oiKZ9tmPt=(tnEc=Wj|rA=cgj-lZQpa825B53W*hsa(C`WOS-6g!AUif9Z%n3VB1
tybk@m$Ua+54i1uF@lH?JmQ2n6r^+-K|k0KsfY@ohUqtkAhs}OBGH1BqL22$is$mU$fAHO1E~K%;zdc){+s@@mA2`uUW5-ot^Esvjf3M&9fuJ$HEWB4CT}MZ
Y<a=<oSvcbq&MAW+Z9z9S5w*UR^hhN9q4=f(0^exL;@5fKqVlp2>qhKXv>*s5TF_ogVE0bv4ida^hZep)%(IogsQJ@1Ta*rKvGdaK~YU1LsYE*6H^2ULM2qi
2vD(6RYejqOAHV1`*?_QBu|OI#pqAQbDTN(cb*gsIECaGVOt@}K<^5|X>?xDNl%=fG8v0;zblDNU>wMnfrT?^*iR3Gdf?Wp7RH1readMG(+DQJXpVzfq{cx8
R1{jhAPuAunUD?K<y80(pYxUz<qvpv_qPNucj>?|vKd31M97xtS0R&6L_g-|$b39`m@X+#lb@(f1C*LyG}~v}PB(GqR|~Z=Obw2i1|5sB*$o*X_BuQ_1ND(l
81VFC>j!pOgKQR>G3blz0SB>DxQlr65qFSGA~4KhdcHmgDdPLZXbp@W<0kWVnhG9~tNhwJLzei+Ye(<2TuF?J_QClOXF-aBkC=y%_#c7j*=b<e?dsP@_U2%U
I&`WlIMqxjTe1pA3&lBRYg_x%bf!_%DD!%8xM<0Io15MZ%0Igk5g1T*!c-}Vds_@184Pd@-6LjtOw`^FE3Tpj5*7_69AT90nn{e?1j{}ZFw-!ul(#Y|Off?Y
Wf|OvRKN$5GdG49k~vpc8q)s>keDE(6q*Q*&juQXex5ZmXHGotX=u^oAo6@8mFnzrf$cwN|H<=FMO6^^!>A+(idtCM_yP9^ZKvWxNkC8`LQql~JA(na@1Hc@
TSH?8gwxZc;&VVk(02z{1lO2OdBOGv=|4+ne_jOo01vu|shA<E2r2?(rJ)Rc-+y*QbvZCW6+Ae8qBS44&ix{vZO%_ZlF_hAU*vZr`1uk73p>P3yE}MTE*#rV
(;VnMEMr8#P^~&k%4D)OA#)GVhMMjI89}4>UAg$#=L()UxQ8rhRI0=hUmg5+yBCF>Yd1zhQ*`_!G$X#*o)$SL3V@}sciP9j!gsvgCOef8h5N845|d4do#G(6
XsmTCs3J^36tu55=XZqC9I&rkw>M0Kq?snHc<()ZJ$N~T2h1;QJQ*`97=riW<~O~sm6ciBoCmKWEM(%3lVv{n4a>F^(oQPZ+}TeZS%gqg4$!=H+ho*eQ(E&+
E9&NXCdUh%#JQ3YJwo3nL%Z2eiC)a&*FnP$z~mz&FQ;E{C#pV=zG)Vg<BoJ9KBw`XNn~WZZ6734#b-z7*^F-6F&0IK9P1Tkvf0aGK8-#dvKciEOxY|Z(lmTy
957Qu*u79aN#EO?B4Xd6W*emClWfLqx0V~MYU=L2A_WCBc^hQk&EC920~F$D8che2c6(U7oUfjfD1JnKo(F7yIobR>c5bb_$pd&fp~g1McSNgQ2LHLR!jqSg
!lvkU%(B@Mhi%3kQn$F{AZ@g^2I+2;|0im2)i}{LYlDKDv&4Iyd7nAaq1P7^PaAX|<HA1Ol=e<aCMbp@)e%e^1yt-B)|vwB6{FaD8zN-PP_~v7pjVmij|>s8
!><mTfG0OFC{ssb#+YSiHYQy&mo(%rF6^0^jgZL>V>K%ZnL#%JDFZBkGVqKl+rW{9w?x)B4WucWY`|Pr%(Ueofd&&O2_q#K#kw@u&9iqf$1)0k8PFFQ7I7_*
;q4tf7T+Rtxy{b`bB7#*4lvNtu*QY6xz+M&sa?U_(hatTl@C&!S8d(vv0?7II2W;(c#s|`4<ca@2Ob|GHo^r4nA8E#c2&e}BT#?IFvvl?R_>eF5yBJ3B0$9f
3?%Kk>3HwX*R4G-5Jm(^(*|!i0H$W8F(rej8o~~tEQX10os_BZ4{v=FZ2t5Hm2i-O#QK0w-b%EpG@ukH`?vYa$L&FNK-iS_577Djgd4->AQrHco<C%^{;>1X
;9)9v3E?JqmKef>Vtf!i{z33V<-971B2ScIJ_nL&s0sX)Dy0G>0MR=R+jem)*_seNku+TU?Dri1c+Wgp@I)t@MG&6Sh9O)^`g}A_=y$N{PV%9fj!pjpIx-Ot
FOPT}F+@~gD-(b%OHwT7N*IJSI@!OPbg=E2c`7y}k#ra~Bw}WpEo%msBR~Z#s@;(cM1@0RI-=PdX_9FQ2?mg&D$wbf(W<1NrYMAzAizmP;WVHzfCx;EhbmPP
1WQ1Y1v4}>08$m`4n>T`7>e(&<YA|5BchW8$z=&pHB?1a{qfzM1Y0|{3#`$}*)E@3y+lrqw9xqmicD-0ef7z4LWieq!@-booAu@%Q4Xjbp*9a@dG+Dmn|LJI
IOB(dMMRX*AxZHVsDR@+I@h@u+_MX47DXstcCr|86PjUc5S_`UmxR-_rUuN5xoFT2gG?3$Dis)8Q@zd5<lT%B0R&_=^!I(QSP(e9?gY`s@+Nd;84a?G&9(~)
JeSlRDMR!lyCn{cL00||)q2O6BT&o+*l1!2sCC!d9T;h*5?$@;JZ@K~i_5JJ4Ky`9V<7T_NjC=!DM_>=EQ64sAc}$l7zrsBp$Z6*NEj_ror+$(7Xz1p7>I^Q
ve3X}N>NG6FGffJmK~c44@wrzeNOw*4?X52IX*eI!1O{)#w|O;4vfAKy0x1Q(DODAs#Qutl_Zp)8Uj)nh6G4^T*O(0uFM_$%xD_6SAQFIL{gP*p1IW9Cd4HX
K%qF3F<$J*Q#0-~l%EHIf{h_Ie-IoVh;%wV*JN}W1n*A-%$Y-u8;9SO$3|!7Ys~f}J;(?C=>`l13aS)l0wN${2nZLE3xY}pkW7c=!|*DxgOq)QrXvuTgUE3S
r>DvCJe^R`9x!-HbY`Ov6rU*3lO#55P&63*{db3gd7XD29_`r}c;f^`^<zx|(4g?Njsp3&1WryP!o}^A07)@1d?N(~1XUGMQ9`s09_Ya|Z++ziR7K|dGKNFy
<mA-lC^!#o-FQLTci^j*9XO@~*~7_+BoqQ5092p=DP#oret{r|`NQdxv}g?J8OE5yz3B%`SnJw)0Ny~Hz+GROhu0`jB?(HDD@ssPB&f71{ea{G1GPs1!aAVC
iFXa*<)&Am0s1dJW~_0BaC>7DWK)!w$(9wR)WT^pI@9#cVi)-{H=_)%TEZ8uOxqBgujPF8583xv7<ea<lL-jFykrZb%d8wj_9h(c->y4J5*HC%W<}7cNgna>
9_0u=vW!%K86gmSHF$YJ(+v@*o=HI}O=+`%?Ed5ctONam2GUQDU@UZ9B8xr3>kOG>+uJX{*`4FBSeXI!14xNV6er@J50QO6XU7TC3{G_#0)c}(q&MGGIo;ge
^mD~VQ4NpH19C|`;V#~iEaF-zMEs#6-{MOtPqWY4bM)xrUAI*<Lt#U3pMm6l+=JiX4Y*}0me{2jxs<|Uf65cZh~pkc4m#&CY@BS2zF@_m!((I4^N{MU40%&f
71j+gB_L3{!zI{;sU+y)4ugWzr$u0gxX5&1sA6Za#2g)~iUJr4i@faKN_g^gNgSsXB*_Z^5-kVtQ6D_*6-Wobw>)}Rk4i}d6wwS&R1DO>Zyl#0Lt!u)PHdP5
L)2VX^Kg0cuN;_^`3MjDB7mT21M*MR$GJR?91rQ`_AqAxPzTSEVGuM){S?`NXN(OaxKC_8XR%=PEuv_354-J4_*i;qKY9koor3c!RK^p8UozDYAPDwg4*Qvt
3hs||bm4q96G<mAgwmqDS;iDniRb6DX8NTs1f9O$o<k&YCP~~7cKIR8ZqEbmH(?evwUhaN6*EOC6(LBvo#CXsJ=P?_u0XW3U}O1Qm};0%)`w5NY|z0r<Iyc$
=;Q;*f;nVI#2;bzi20WUCPmVskeJmv5BKYY_;TAU{L4)Gu)&)9!+VA>P4K#>3=~w+V4`W$*vznMA`62<9;1Pv;PvZlmvX}Oc@A?7&E3cNOAc$|!8{N{*brJ!
AJ<@|fFxFdpp-~em>h}FIA`kvgs7VW;X^5vNI3~8sGn>59%zX1HzJR2;7t_W0W!o8loZtP!$5sN^@n!<&}UED+(IcRb7AO)I!JNnL1v23iYoDM^ra2+3xp3;
A>tqE;sIYK`S-03Mb=c9i0bCFXzbiw)PM#s1qG~CRo2&VVxY2Ujka<C;FU~i!a0iztQjcQbeTOC=%}P3iS-~Aq9h=QpbBuXP9p`XP&f^eTO<mxi4kD%#}l@m
fAsU*3Mq&dkYcokt>nEuKBVqP$aLt@xZ|b-3`$iR0?}s)mwD$~YkB8usWWb`9~;j&=}iqNc>_k5q)jYac~^8`x-?N!5lu3JLom%ykt~!jd5k}@!FD&Snj|f<
L_%pyOAQrCMWfdk2&qV#4wEu8d>Bx~kPJi-Q3Wv)dWu419L93#LGi#ECG>gSSD4EYL|0>Iv83|Qpi-nKlTiA;$F$`S!=bx}d(+#4;S<NEZQ4&v;fbB7Afl?K
W(c5(CJ8AD3N4+pAY?Z@VG;o52xbCcfVgH!Bo5#P7eV@8spZ7{xBJ|ysq^gt$ZmO$z*DK>ybl9#zA___j)YwD;LZp*>@E}Y`F!)g88ZEy{Bj>>avVvLQP&3j
P~SbsjspYJmD(<OGF;~qR82Z>!O22@P*71R#sg}QI?$C4o{%&%OzxhrKY<La^EFxBl88v5SP2HGR&sF7HqAS1`NrWw$W$;Vj!!FZ^5e+gsv_}&Fdo4J)d#``
iVC1;sDUOzl9+;uS|o&kilzujCW4PtJM<X{m}VM8qKC*1XpWlJWYB3{9(H6%5<5^0W=bfa(&#Z3)KzVdB{2mHL2-hdL_$!JR-GhH4LYE-Q9!#}Y-Tj3n9H=3
NdnBUHL5c~MN~x$1OZD;QbZ9bP#v&UDG<dmN)*r=uyH*uu?~QUq$mj`Xr)RBA0X6uII5?%3JQcKdU6d!#20K4EfF*zkqtvq!Pzv3wKBw{QBn~FEmBkz%`nSE
K+#eZkfTflp#v!_ZQ0w6`Gd8y2RL42aCf1?N4$ihAc?A{NukBQ$pkQuW(3coA?9%HvUzBjYGW};i=ouQbLwCwgN9ve6HbA3mrPwB0h8IB|K0Q@h+4*N4%pIY
PvkX#+~CwmXnz>!9`mqwkZ4L#q%oZLMTdeHtV<@G=|>X8{xI~dL`4xu)-#0)5R<uAC>(=-UY)tuxcDNezRX0XfRLhS)1wmACYL~Htq4+PbPkj$G>#yNprMFL
N=nAahf1GWOp+|9$8N`LJdARaIE@pR<NWyOXS;>ZXO6kL%|nQtsbVWH)i#)hsia_>I9Vttx~2SadG6_xxCj$;5F`u?;X=5vLQUHWRj@zJ-l%y7u<~?0r2hzf
Njq*T_6|Ao(K+7#fKm5Dg_uaUMw>@B_q_q`1c%N5wHH%o9Xzabv2v6!U3B*y#)k$z;vD?!?#yC>kS{a?6@ZNI!Z<v*<5w8nbv^Lka_4Rse_O=B70C1+S$dY8
&is<5@{)(NOCM~&P;gGqNOG5rxRV2~uWr3WcJTx7kq;##R+K>aV}bJCJ;Fz;{AVZ05(NkW9$)<TKkN^2$TpEriBL+_h|ial59|xBxZ_&+nkhaX1S7Q%R6rL1
1Sn0&xgOR~1D{$M4D~SA=}GQB1^AWBsrh}tuHt=f&i%#WF??HMh|pz(MED*HlfYsAK{Y#wf+_+XHJW-d_t=(T#eJloI#{HK(TWC1>;%zBLPbm`tRyG=4Kz%M
Ah}2>$Z4pWs=uN^(a}sHGC@>DO3*PSG(=ERQbdpyEHD*85EQXdN=pk!l#~r3K&(K`B{WpaGgM7YP|!prRYX*iO*Exd5i3fR0XNJBNo5HZkw_q=SRk*?K*B^$
gGE#l62MT*q_lp#XvC&wq@;=hSQdz)5XPM*7^N~ALHftPcBnjF(-GJ6Ll00NRW%j*w{tFk@lixjH*zqBbJ_#Imv<+!N<(#pdaAn^iXs9&4?M^5IpUnw^K1PE
>9TTS#ZT$OW;TbD-wV9t92SPv25Ar)WWJucQz`|8f=djHaF(!!H>AyK-au6ZjUjfT5r9B;e?x8}05#VNhOwcoS+eOPw1VajA`Ze77@7q(94C&#w4_Qz0}+n+
;XEX&BB^DHB59gJB%~-Js3ZuMp%E5Gd)`LVEE|pJp~J0HY{6fpLYrH;kX*<dqoWd8wt5mbA0h}?nCp5Cit=k((q1g1m7=%@WVG;HoXl7bc81*y9`c;aDvC5q
%eN(=xMeX6cY09DZYK`(oQGi2!iOX$l-<(~%66N=*D@7Njkt@gn>NfDv$kyGfZ!Z+S&%g&91<9>dcm(yXeMO4J7;xXM<pG{F4QS3Ll;nKx(uZAVB#kBh=rJP
!MB5M;f7PElMK-!$T6$5ktT8k6@e)ybZ*x~-E1SPu}c)0d2pSW6b5PF>erDU;W*KQp<YsLB({>sYiU>w+k)zvN)#^Ao_9QRxgg7Xv!*-Fr)kb5B2+omp_Z<g
8X~25AZG$)*a!)d^87o<25@bU9V*vWk$MX4n+ZXoBycmZOjs)VBqC}j;FHU?&o7#Wm82-JcXkcUCg#X)<SmC=<0Ly_cJh}eag7xov!scG&4*s=%pM~q%9m1>
M};G@lelxd$(V^ofy<m`Fm~exI2y_zm`w*rY~|)`r#UZOT|1WY&J9|Ndejt^PBv`d>vkx`UL7W5M<@nltIk}sP8+bwa^TQ8brP*>J#tS}&k>!(@o5R-#uP+(
Cr>0XQv}2l5eJ`3A(ms@cvQS-Ytv|f8&fe0meA1X$Yv&;*ceN=m`e+mT9n16_0M)RP@N7al7^~Qpr!(v7)T_TsVOEXnph!*ASoC;XI}7bk4<)Z-gY@=3b|oo
p`$RtMI#_;h2I=ayCvjl*<8WNOj{@{z2(cj+_#C_cH;A+y@z%$Al^p1X1d9(b*5;jlePxN%_Uu8Xp==94T-S^nL}$yY_|e!IYW3naLa;a##J%PfxyN)VYHaX
c4#&)1AEZXBoW7~x(A7n%5`?S=-TuPF}jBdh8r3biZ)s-BMMlDLFP=6>&ki7^-*Ed5Lc1dYHd7I#hK#m%f<(S0hhdssV>O1CdF)I4~{~gycK=r=mW|1#pX{J
b=AEn@{q{^q-X$AI7$m)QK~44QjI!S14gNhtSFe&9<2u%sEDR>=VPUz*vX-!*Qo9?#xS2TM^g#eq1M<8qqnV9(6p$;saSBAtz1Z&<hUeUc*@;?xNBRx*9o|Y
BvyNqI<gQ}#YwZ6lh!p9J9^5Agq%CjS4>erz)qp0z+_+}7$B+~rCrS_y=M5$qWJ2DaaVX%rg#{6>zpb+x?wqH+!s1#8%&gQGZ+z`PP^l+GA?AxmU%29Z<OV^
=pJi(VoaQ4lssM8A`Rh<xqDpeWfI*s$v_!bVlv2)17T8131TT|YC)Ln46qa`slZLAa9beRs)Rd8o>dF#g~oXClv%7IZrIzTR1h$X1Tfkm7YdS>8ZT=IgaeG-
G+-o%6&h%lI;pCG5m;zV-PC4RG#MNqa%B={QfX%jZIrSZM9vAF;3p@RNw~9URsq3DX6j~C%+EaYM-7ppb6mbp2Q15F>KUEuirva>28|7tYevn%xGykHa~>tm
=Z?ImF#|k%IY1{F2vVcDo!1uA)b`kbLi#X<R1y>*2t16EpL8cd>|qU&AhK-(U6&yZ<Aw-?(Zwolxo&R(8CBsc4;h&%2h)vW=|0(cNToHIi1m{r=Xp(!2`$~j
%QF<%L1!^pk;FV>owl0h*9ou@AdZqL&KEM`4zh|a>C#PS88N~~Ni!ce#4nOQN>O=)_t^yPgpHKdH0>+3)z-sIF-vSwN|oC)i=hsm2?0!T^NvMohw2`^a-9k&
9u|=kN`fU&6-^>c#Z-kf1tNHS>IbQWrJ*+$5-yQK1rUI;1=TRtx^TsrRK^7>Hf&7=2n4#MNr8muz)oERti-S$j~p550E`%bU{JuFXw<JLp~kFt%*pml*(a&}
2Dt=CbJ~Xx;QD?402^^8Q|ObHSL6&-W0kY+uz=EiwrbCjp0XU2gWI@nIR-P0XM~<`A0vSj(rqy~jF@f=Y-2=YX+3UWTN?^XxMWmS%QCGHXM;ZcOK#ZL5XnMe
&u<&fv9g-ohE%D-LYt;IalHy{Vr|6XFa_eEHb8`=5Sx&X4U&Iy1_##x+vKqf(6}H}XwfKbl2p(SZei2R<YBqm^+N>xXO!bq8GOvXS3sI)UN^k-AeJB3AY|;M
h?BEz3}^2Qbf+tlUJ0ld4@!AAE)3&6S4NJ%YsN!QLkZaee?e~2Xgk}hjS!eQ&5B|U?F8Sc-!zmo`wW-PmS{Y6-=kl5)9fGP7C|n%2c`QDsT3N?yi8#Z1~+|r
uT3{O+<~NJ{}{{^MDTw5QtmCm9=7vu08Wrf5K2W0h>~N28*MuiPN%k7Na@p9*ws4`rZrUM1lme43*2t^BEpJ#a(_wSf%(Azrjm9*<Fmj9m}G`Qvc$WpLPOb^
BWFf2n2KnqZthE#Sho@006i|BC#ONG@E{K(%eQYd9t{+9bjM)mduPZ(fjonc3kdNqJ03&ObQF$LOQu>mT*0?c%5LtMxp#Gyy9<VVWHg)3c=8pQ8hgwr9$p(x
8fpyTz}pT`X|7`47ECTB*z9?>O(5|ohe77;+FC&Ju7o-siaH{0!k1tj50C}YGK>d6zHHF;%Jrr;)5c`oaU6E;&s`^Nl_1%*Iw>>-30h40j7b-m$u{!m9lb`n
)fm&G8zhop3<%6c7!wh>69}PBqGZNRtdTtjT$y7y&R8MSA>E)bZ3q^)USk^>)vR^dbhhm)1*28Tkb%jOgtrmW)N#bj3@;aK%v`!$47pnb*K0uxR`aI;n&P@;
;7&+@G>cJNYP_)2*t<-M<toG>q!k@(n1D-kP&9<euAwtfkp#%IGEE-+YG`1KgvYu=k`hM3Lk&5YFon#+3?5<#rtHG$G|Pcp3u+r_LsxXV&C=6NG-=6d<<QLr
lBz*Mk*EuEUBYmbZo+9HfXZi2JHsYje8Q?~hfN3?L^L>*f=ww&MF~oQrw~xmhJYw3bm$bI37SyWl8`G((9jgR6H19rfXz{Dk;Ld~h>)c!l-SJ$ZGbcgXwqm*
$rll(WC({F0F47lNTn(iiqZmAC^U;g&`=VD!z_e@1Vn)&6qE%6NlH)(r7bK)LlY$g1fjM;Qk5LQpkiqn6KpE<?&sCJu@|mzdC#bjC+2;<eW^7w%7)WOg#C7`
J#DscFAlKa-Eij(vB!+#S5uuVGH4AQ5c!dwhzAfph6LAU-&9pial&Deh@vSbp~yY2Y?Mtj(Ev;oQpDcxbMS*OfxI~<X!+${GMXLGV*uE#2ASoBeifuF8m97w
?347|J*7Aid@z~U5wT;?kqnR&2Gw4kpKpNo5W_-3uKYgU=L(tStE}V|RM1q!6Cng8Q$Pew0;K}gAwU!)l7$gb4MY(HF#}afs!%g3%%uetR8>+c6oAq)P|%Rj
2o%z*5)ld5Ya%XHgp}d*K%NKhq7wRYDd<U6JOpu<ae*KECWcqqaeV~JpdMb{n8F1XF>0SOd>>VCQXI+g2SEr7hLt!;prq}CNW<y?Fcis)DJ2k#Dq<WQQ@GeN
i9sWucr;4^A@<9pr3fQV03eRRc%~5t;YWNXB!+K0o<vTc>p~G7^Z7*#K|=niLrMXmLr?)^V?CI7{hqtgerGOx-_I(2_g0WRMh8t~53wMu34!OV^b7)oJ$^u0
!f7ByJ7LU-`AteeL^Kji$wf^xO(4S(jTDGdg+U03NFK15jVDMGBt)eG2S`vlMJWnKmLM;?2Z=F^WI<rr7qbA4u+nx&Z;a0G6dwTL*KLkaMDgJEmRI<}t`ie-
fX!UwG&A~j$F6+X0*|C0k0=NGr9>!CF?vUV?n2H})B-~jibkZU1PNGY#D9SsC)oNLHJ}9xE{*GDE@$#&J~ziXf#Nm;6x<G`cr@bW6n4N7A;D}p<Ld{F9OXx+
kyVJuy5Cq7#g-mq@N+vAE#_-Fc<(i@a7)Tz13}>$A}9|6CUG9&;uWAudJjY)Ko^-`B}zXS-e3gb%p`55R_^W-Yz<tpZOZ^A&`k&zya2%m%r8Iz;7Xq1)HkBI
b(=#;EtC`#J()GCx@#bNl?IL^4`dqf9iLQ^v>`GA{nl?D1GIzo;SRo{9s*u`7)<B_uEfEqg~IF60z+MP4`Ct%u~5Sm2~AK$R6q+10Wc^LEhQmBhQ@~Ng0R3u
R!1@}j5Ucg6d|P8bVEZCF$7kfEgA|lCXWaXE^h3Lc1nPgwvMwvVhA=$QZ|vD9$HGq^Pck$kw6*qgSmmwYY`}gYb9xof^}j`Q8u(fM;OFFkqr?C5o&@l5u8}<
k?2675`-e_i-L8ttxE+Hou|0q;UbEnh$xsWy3E4GL?(<<Yz{z_BQ6}uQDZ5X%tpkKpm9PQV_k!eD5OYb%mz)h6vRz5RR)SsqcNb#8UWKs(k&pd1Q3k;$P}Tv
Kus8-N)mL0(zQT@Y)00H%cY>$zy!2Fy&-JG8ep1cprWjcK|s`+WN6KcGLRHdRRcvdG*B4I=E(?{q9RFxCP^ZQXlOWsw5dovDrd0w8#PTPJskL+Ov5z9P}?pV
B8pfKAT`CH_2M-6zJ(Xk<BUR_FT|>kfIvhEfR`ZqBnQ%;G6-r$s5%P%!IN@tkT%)a6IbC;f&>o^G9F&2u?-ZBu#tjw1$`r;gRz4Vsv33(&Vvv&p~M;rbPkL~
xX$4;wy;4(5*jEmBczK%PJq)&YR1N_K_-OR#)?a7HKSt@vO#KP(Nu*HYZ<i>q|#Bp4WgdMnN#o)^)KyaBDP;V;!*DQV<xaskB`-r%cMG(#V@Jw!Y@6Gvu8L_
Flv4;@nqMFI|c<e`FL`EY&LK)K~~r>ZMQSIUdOqSJg8465P_h1J~S4>TIbk{0MLL^Bp?(k5`Z_bWKZH^2_g!ltK(x~EPUUhN8{m`|5%J*N}B|Z*>No&#9)u|
wHf`?qRmb?!OBfiqYw441rFIX%!r7@S;Is!g|RysL7ntu>p_8%m7_$O99jF9jfRLU(Z%4Ca2n<UG2&^Y>x`TqXPAjDczpm~=sp{12fYTIkm>k%!o!{#W(c6F
VjH`TKCw~8Q=c+s>Y!yWQ=GwP2nQKayhK361OV(Zpe#lYZJ7|-Ic7!*3FK<=!V5Uz&{IX!CV>OGMA%dobb0-iRCMUe#@nfwbHk1YO?c2x^CQDF_Aw?x8HYY~
?%dg$>zZEKU||v)hyw%@lME%wVQ}Z@sl5~Ts9_Wjj5-Q!@Kg2!0&EbXPsIIJAFoB*O>Y8nLU;h)e;y(JQvbCo(A)@jE>sNyL?TQp3DG<rvFF|q6qM6=wSd7C
LqsIFEE0)oiTG$0B*PMaQz(Yk6rvJSPLKSl8bKX`kuVA55C*E7faq!_sDs1KKnY@?qAG~BUd8c{1Eh+0${?R~in)bF#E3K~`T-CRnG_V77l_ah5)eadA&uLB
pgy`Sz(3oP!Bo;O*)VulgD46IDHxSMPEhwe5J`{ic7p#B)Oe)CY6^BLNJsK}A@;}Qi~O+>5(6_nLFNi)BESbDOn-jIaP{mnh{r$iKk)yZRLlNQ6bnPOhe*XK
3^FW0P_)FUKtB*3^&toC2?YETe`WwQj)Re3!^3DqpePzd18opJVEN!MP?a5Ez+cm|M~Ho46PY8r$?I6fL_k#yQm29%0O)J{q9FaenJEy`a99BiWkukv!RS=6
5%lIs5-=ieK{hoce~^F2RYW$Bim9ZA1|^#If*rd=GAJZ{QGiiG8p-L;YjQ>eY#jbSa%BGKekLM@OH_uL{;|sUEfjo!WK=E~ML$X@p#=;6IK;`{;W(vFG_rTJ
5kv(8;*#@9tcb}DSJa#ml!X960m(Sn1GzCv(}W@_7${~vVRUp-of^CgP*nnc$S{#L5kV0|&_T1FyNd=zq4x;rO;sKcr@4HUDP1EGiPS+wOb(%CB_I-tR46=@
G!s)n&?BJ$X%L7QhJt|dPVAHcwi-f+l__=uQ9?|C=ph_a5E#Jepbw+t`=DQxAZ1hfW(g>1D5NN;fS_noe@qCk=lAUH@z2j%L=!kOkH0~5{5JR$!0MF^c0Mm4
JcZ~N3Oy8^xe9xw>G+fUe^u^Y6BGx$h-2b(iPAlu>H*ip{7=Mr?<t`7+#FLy6+}k~?hv~!<az)-NT)y)owKOC8g#uaFCv20cJqhBkNRE?>7qsB4Qn-H--iYr
f(jSX=_&!iw%Qd9#~>K_1g2;pLN#8aS7m)m<cE+R;%_?~LOLD(s~M~V`)MCB_+D>gl1D@uMB@)s(%Hz!a>!2Y>y*}3mRWUn`n$83%4KribX*ax^NvGe!_A_^
MML@$p(Uldp``c?E$rnQ7+v5Oc%@zjD{<%}(f~l;JEcIxx|;3_{K3Pt+>;w**3dK!`l1dXRMG&{ks46aK{sl~06B25E7UeIw8iAF$=~maL%du@D%y;D$GTtE
AF!z?pp+zN3Lm&n-hU;lMrSPvIiZRozY$C-P$v`~|7vkV5Pph>-67rqP)D<fbQ7gO#WV!~RFgmeL>&-&z)>FXL^S29IvWNR1H_PM36&}&mJ(Q@iHe9SVyYPk
6k(-+Hc%iyzz`aPsm=(hO6ZDwks%MLlk7625K7gL!U{zndVWcb5mzHAEJV@==@2_0q$m`SgaVYN{<O$wR%QR53~@gKamR8GJ?^XqQ4Cr%78dgIJCt9~2|?&b
p_Aa}87B?1jDK&=`e#qj7<TvRT60l(fOIGLb|-nNYHkhibuIwR1W6?gSJF%bDFrh()<7S#vj<Ve;m8N55g~gP2U#JlYYUhqax875i-6$fe*J4SWw@B;F)?v2
DR6CJfopq$7b~v}$*h6L``&hQVtaXx=)?GEo1zxq+#qeU%55>HE-j{El?ojOlj_0r=&*SKb~x$`M{=B@931Z@CJaqeNK=|od6K9j_0B=!A@dhhPtbSZJSBap
BcVr32D*l}-nr_!@$vww5Tb!vsYyx)-ZWH05LSf5#1zp*ObsU4CR$0RNvLY5nJQwM3$kLO3MG#>a6k>LMww2WO-$Ee!uoXulR*qpXo*cy^79hNS{7V#<UgK}
G7?QmOGzyRAwlUKK5ux*x?D2=$pozBK*N+C8{Ex8jhK%hC}hDBf=w|n@d%lst3iOJj=`Xltke_}RT3c(jP&ZNfEuC`w(NE_6+xYHfzZ;?-}fQ%_j>f%+9IK$
WR$377>_ZEOEZCrASfaWcIt#=Vjzi{3IZ!wl4d|4XkefsMnfFd#h!CgLkkTMP}4~iK@aH8W}v1I4Vbh*ZBjt66EsCxp|&LRs4=^B^zLZ#@HR~l5QhoNAQV+0
N(nV{3M@caHrdXMfP0bYMwK*$v81F@fHbS3l9efGGYI^^WJwT^fC7M~3%us*ZMC+8OQI(bHpG+N*BU528v#mz&}h8KYVM9AlI^V;V?a{`F(UyT0??72P~yl_
*vdC;W_Mvx=pEQ1LHZdKb=ImhDPBf~^?~UxGKC;lSY$kf)v_nse}kW5aG6qHN2JNiDjG~rs%XE!>IB0SRCYmuqCk=gL1d`};tBO|3=dfj&v}lo;q7y{;0F>)
Vn#JNjZ(zZN>Tgo)6QB0PW@Rj`4llUWDD=KdF!a|?mDE?iYj7Af*~fPbS9{DXnBnhaUB~;_61a$cp8iMJf44YyuklS+Da&)F$3fYo$@6JS22VT_iyb@o|Hg=
Q&Tdr4Ff{NqeJF`h;oHifEpAjN(C4B17J+#!0JeaNure|M+5rm<{3loS!$Fug-4eD<f@Q}pqVIyAr9ceFi1-e6?)2*>>%m|_E>#m^L8-0_q=hvpYpaq=t=@f
J|Caj)({1dh1(}6dV>kTU%dYB`MyOu6#l|cLWQAU`sED`08*3#!vZn@>QUrAl9Ve&D)HeMd<Wa6`$*~1)&97{=5$`Ml7?ubu%amnOIys&84bWq2#_=T8cFI;
VpSBD6#`jMbb^HlAL*!CQxZ4O@PkIJW-i-CurMT{g^92UgdIdfWGn&uK#2i)kYCia(j)r5ur%+9h^UGvq9TTw2={xlk%QFw^ueNrwI7U*u|CWrxO--Rq-h2r
CP4UxG0ZNBAoil_AHVhLjL4LPOG;2upTig^8U%?}Qw&5>o#*pWf-L0g=g6&VN*}!Xi3N~A1Q|4qKF>00fN4Tti703aq8gwtdNLYFk{~LI8l)1IiT>n60%)OQ
rjUd3$rCfB+y}~o`>F(`KY0LY0c9i^pr#UnfM$qBk|kn5*g#G_zrzEG`_TL)3PLIffTU$+B7vn`9I6f5<hLMs5Q1?A4MX$3KJFPrp}n|H{1^g^!HC2KKh+#1
(~pcCOjJR3#;nz%UsIB3Ox&NFb<Sqkh;WA2f6@AO=czA`8HEkdrUjS<6Z|@&(Hef-FfX2&E&3R*F+l&6A(JuBr1s@bhk09|rwvUBMGhr<qeXnB81BRSuCF+?
yACH&h)%yGD+>{#7t;QY6H^QPv^q01{D%!l8gLUcaN5lV$7xt?Lf1nVHJggW1X#h!R8-CAWh^&sx*QsAa-_ph(507**)DU1Haxkq&3Ty7xh*o(L1Hq-lob8N
#$m+_EghP4hPE`-yJbfhyqsv&)TxeRh%+YK6AH^!Z9v__oZ-0w$~xh3a@!Lua0O{Xx+a?hZlsM|LlTwU$tfYgEH0W+h7kjbQM`(#BAGhxZRrjf0$mtUkirBT
YoD8@v=o6!_u~Sm@U~bTz%}O`@EUet@r+JovxTYPeh+(ftcF2rMsa8+QmV623RL#c(?l`EWa>EZ=S52PPu&ZzQfPFYx0bx_II7ze0jeM|kpu^2l{;E|W{%n-
R>H(Tz9kbly|U-rf2+86QAz3NA3A2QzOJcOBDj{*6E|Xky=sQEWx5A!5n|g%GbYlC@|Dw>u9{ue(Kj+$0jklkEhbh|E!_;wMG&PDjJ7H6OhqCu{HN{w^AWL#
iT@Aa8=bgeENoE*j#bQu%7%*%<}yJjS*s&s%p9RYe{C%qlx^^X%Q^<wTOqbY#^A{eGz^*9%BzIk*r|)T0W!!U+!m4+!-~xXXof5>>V~@6%`}i}5sX^LdFOb2
mQD+3nDeb(a?oLzK4Qn?a6>(0r>Yuybr^#>6gkWvxU_Xu?B-Tkh-VT_Kyij4cX2WAz2>);vu#%0P}pcx7EOZ<2;o35n$fWCeozk>Oi4(Rg$O{DJ_N+m(hUV4
k;gDS;dHdb1vN=QO$BJiA+Jdj5>Y}1!{}q{Kbn8Pzipp_PRT!V7p+gScPh<{K?VE<&L3Zuo(~_1WykyT1EdfA5Ql@vL_(wCP(=nrf425IVra)soU+CtSOYJi
eZ#Z*h{4g)b=$XfXFKe}^CZ$7r>_=z&)`|dR1L(KqagQBf?$hi=IU*$=8NKo;sk9W{+=(An~rne2Oh%vJ>6;ed;Bh7#u?giKoa&XPMX#q5ZJ8>k|PdA2Gf@a
lS+0tpM*Vp=#d1b?t9nP6y`G*IwxC9X^`aOCqAK`Y}3a>2aC*Rv~LbhJ7*CmBxF8Fa_=kC0f^YR^zaqz34ka9U^N?yw88ig>ZqV}o0wm?qd<%6siP71N>9{r
a6Q(~&p63LpN)rJK!~$bdIeHhHa&Ci%+)coi_1!4PZ-CMQ1WF}6LPR(KL+vf!eKgzRt%0c4}Lhwp=Ug7H~u11fH>)_oRuD9Aywkt`4l`S4B%8aPi`!n^;S{r
sqCY%_-yFTOzkgvc16skFy7EOO+gG21q4|J&^vaTBtGFGrcH+hTnLa_36bzsQ=-!ig4;!+BrX{lOthOjcPX?vb4s;0ZXVn1iN&zIR;zn*TG@fElXVrz9no)#
Ht4d40Av=C2q7r|%*}iFydc$iz0Vy$U9K(;$!lRPfII0XJeXwSAhHbF#YGq`wDF0Bv%zLR3P^gY7@@F&6h{^om3Owm5obz~A}>Y`!qE=%i{(2dWNu1$XXZ5y
!c~^j@1)d&=lLg`9@z{<3|NsUQY9#8X=sTWLrF=3HZ(9yXsV>t&5H#Evxya;N*X94D1nA5e2=(2!Wc#OqM0;O-;4z_JDw<^vUK1-<pLCj&lW@vA7@js`F9?g
JC}NJ#Pc*V5L4Cy?EuX=@DZfpW5~hUW-EtlMpw`%E)I$>hbb_UVlXmLEi=;rpCLWw5q_aYk@E}yKt!wqC_yFi3jhR+s>A~b$O1r+iwIIh3`of%Qb+`_q`Zg)
fni!Qgfq~%c054*S@itqQw#TDO<rgn1Ov!K8qj$nH?%xe>jKiM$OMq*&)HxdpgbWVO{Fm-bYtyG%>mP(e|%>f8#yL$5rm-fqEeJ8JSB1Q-v^f#@iivuTGGuS
wi=tiiS;R@PND7BM&vtbu$`JGB14=bf_BaqL{!k{?V*Dq`$@kbA~cJobuRr_P6QqZNHUo-cb)r{K13W{?iU>Tn0%}1!iU*DP#)kX#fQx~Ee;+Njy`(%W?dT}
p}CH(%zL>AS3>G4ra=FrU<(Wn&}-TQP@3T*IWgOv2j|D-o%##iDE*I|_=F&E{P{00%j26}ENeUqPJsF)B6`ROg(4@j0fcEEERU!#3pc1$JF)>m>i~L{(&?od
pi9g;@hwmWlGT+3g&`0x0pFfX4|KlsTuw;{bV>wOU10{tN!1d3a6()XogjYh-ALIYXr+~fFlj#u8xJch_=n%|5JaT>pcbeD?GJ)s6c|Oip!huQ2VC>#16uUt
z}AN_J%iy9`u#c`_GCLK>d{GNh6<b6VME-)>5{|kJ1}VvL(tfsu{(wbTbMJ5h$jh0DNyzpXl4e#XO!@t9EVBm_28E6LI(x;dv17_jB^+t^C&19M#3duUp#}c
9@*bT9Ui$1=srI`r^b}~?qx)kQrj^P;DK~{7^$B1pY0gao-lGI@<1XHTd<lo!HEqtn`U99^aeChQ8d9tILSuv2{}OiqQMIiI;|j38Vs=tQdLFy<4_iyxD@P@
LIf}qQj{Q0NF<Uuz*3bDOa!wn0%-#i5|u#%Fvvg<Aq*hZQB5;MB?dxN#0*HqK#d?QLNZVc7!z<b1VA<nB=86Df#g!;rf>)d^KdQ<qGcd<IQ#nU7uq4u{|Qa}
Fyn_o$m0!z5&#+Q@xXMy-6ycwMME772mwRk!Bg(Gc7D7ET=8}JYyUl+aBw221!;PWLh+68{veb3>_nkY=<YkMQv)MZ(-EvR|08J*xdJ*WYGx^=qNuje5&CTd
q#bR5C=iKMqME8Ek|-)lAoFS<sc4BQC?Y7PDnd#mpsHxn29k=Rf|$FvM9mUS07Qm>(NVUDCMrlu4vZx<bw#p+MrzVQQj-x^t}=77_d0?Zq++iyR+yM3B8UmA
Nu{G`j1v+~I?$%ZB8ZX#sY(*5j79>9HdmoK1frONg_4<=B4L_ImSiD<Kj90Cf}t-AdX9o37?OyGPNs-j3TI~%O#v{(#Y_=IOa(zkwA3^z6H-JaD4n$=)D%oD
CfbOCDw<`Q88kFHSegVP1%|VSO;7_-RZIa@O%pXx6wDI^AaQC5ibbL#h9Ih9^|M42%u(L^y$%f%6^bCzo<QjWsCvYqi8jWHim0T9c632X!AwaZj8$cbDkv(}
ibN?YifD?0g{CCf#)nNJ#4OQKN^E7Sjgc}$14}VQDO3<iP*TAWDMv=Aik2cOrUIxcgF&jQh@hs5nxZ6On20JWp^}1%RJ&-VA`JnB3aEytX=x}bs4Y4oDpHo3
nQ97!Bg7pGMFlBBjZiH#7>X&;gwYit64Fq_9R(<!P5vGpym4qU1mij%23I2`1p*X+P|e#E&VQ3QBb-vC;t*OR1dW^+ofr%h64r-A8M-B*OP6K|X;uuyN+^lL
wE?5H4j|i6iNOV`+B(cRqGKU$irv5%T1~d5+K7szq%`TwxPXWXGzNo4A|ap(6tS=~6vn`qD599vEg_1S#x#_=Y3yVQrJxF=tBe#CY+{(U!301%qYTkCRQ7XI
EmD<HMN||Gfl$am=rlnx9QFj_6B{c)&_N6`rqrnx(v+i1wwYRji9sc>P-#SJ)GSJh#TeOWg#}o&O3*BjQ9(&)*(+%i#%V6yMy(i9s4bSNmZb@hqXDtCMX_TM
B${+aQxbqqsI08waBNeO#tRw2q9}-#CV(hP5Tu!1IE-wV+hc4+6OAE?2JNI;sw$0WDI#K_w$#m9#RUx&K@?2M3?oTNB!R56QAkJ;EhMy6Lm>f7lv6~IO)XME
5=#^mq(DGbFv%#$6qPbDjilGj(osQ3^jjJ{DhddpB!KBATE?(N6=q(#II6WniN-XsvZX0TB1#AorP8G@PR6Kxi5jB#_1z8F(eU_X7nTS@2!=(;1sWGZ5ds$2
nTXHS<W*6D(h5?FN~Wl|?UDR<V0J)M1&TqBB<JHw;WWI~a9C-F*te?zpv0NjGZ76b^|4HJhAoO&nTZLsQK(#6wN466jOaI{(N<!L3MdGQ1}Y-pT0=-AK+_aM
t+ENAHp@tbE|sEI$JwErbR+ys85tP>kO(9pLP>ij03{)P7(-O7OxLS1UUuVyBEBh)@*o@|{-sQ*evh~E{z89-?Z;G3wL=$9J1?E*ZI#M+X9R9I?%i?N#iJ2L
Gb9>KSe;bd<28)+(wt*;hA6dEXwFIf9CMRdWq(Lu_M5)kd<>`?z&uDpsE0)m{%ImsB?^%e1u1E13JQs-s*;8zM9W};V+e?A_jJOcy^k_05XB@xB*(9MhlG>;
Cp919d4wg~zUAMZum_(+^BJGT)AeSK5$j#I_+HSu*|7eE-m7YAV8lDn@`?&#WJ&~*;f~>z5U^aoS<iWZ_lSr30)M$JjtC*%ey%*gSArMKgY5uMMJZGSNK+vH
1J&!93KCmRA_yW$n2M?dr9h!L^^xgC{{jyP4IGfs5)~CuLid>HCu-tudE%D@aB3i-s-s$s-Q4YWXkvuoB`Im4(CMg(Dva};U1Oq}G#Q7YJE_-h?HJ>*c0t(5
v|%D>DWoEz4$f;*=t=^Ewk^2qRTU)Cq_7>q7gmty?Hdt9r6ElvjB1-0&=pK$8Y+_s+!aj}Itz>z*0$NUNS3J1%2A=Fr(#yLb=5HSQM5@1aTB%((V~*3DhMWf
3>$Twjo7E6INZlpKMR26!1ypknVL&0ca02H%9W_Ll~6WGb%>VBDlMn7g*9tqP7E^AnM^J#io{H@shA>%p&4ncUCczSrE@wMreq-|19Z!av^8RCjrjYNGM+kB
h2vHC;eO~3bb5@V{Lm#LV3b2ZmdO0N{MJ(=`-))J%@ryFf`)4@r)@~Dd&ZqSvKl~QOf_cEGi0F!B(fh2KDp5PClI{}=`AEoCFm{i`SF0_dp>Vk4Vud4O`mr;
mt>wI{sG17?toHsKd=u&H`dd&KNrFxEH&9}hdpn|=PWF;;D}JQqAF6lB{C~7(EHCGcsp%LNw%+^-68ckc_XZiZj;}f86}c9ri2(xpiE6IMD@AD#viZr4n9jB
<NyHSyEwsMITxH6?e0VT=j)TV2R!`;zgHszK!)3Bd>OJ%{V?keyreYeXqK^pm`gXoK=(fAAHJ9HvjoJ%%&Yn!Sex83U}1qqA18U3iWBj@GWU^<6^Ts-_rCf}
yb-)$mTHufI2Z;=Z$SQ=B;Xvd$J!p?^T(X|A@p75>AbLkiJ6k}GKR@N!c`~afxv7m`P&b<nh(1Dmjco=2@^s{TYBeD#BYy|4xg(JLWJeSwW;@fW*l+651MFD
U~=fmQZQGb0f0Qj9ym0EZGib?Pie_QBtC5fEHxxVvQaA)2rz}RLSgU^_efsQVxi`iexKrG4Dh8IKJ79xiDcsWkYqf?I-<vj-Y_#baZ-9G>_C|(VryDIV(Qc9
Ga!+(L!%StNwX@kpw2|BCw|?z@(uH}+{sYl1%XI%+KN_u#$C!#(m%GIiH!3|ZcP__7s0v&F@%)t^rFOaE3@7Xl8TQB9eVa{8crJbv=Jy*pn?jg)=bZ>lk9+W
v+0S|g+-igvlUqw=<!KWLxYjGM{BNz3%y<b(DYpVumSZOd(|!vMCXv^LUZeAYgl>nCo>C7a0lHiRrP-OeTah3$+6EQJ`#tOF*<5hQ~5N)lxh8CDV@aiF!Vh>
cp6XF06i=YH7sHFOUu~8{37^lJC7V3WcQq3XG-}Kqg{Jd+Y2*U3)@v=IJ8wWG<Aw7s18?+#6@$gW?>wzjjD)ZpwXzTZLy%yiV52_rI~5OR!G%Rv4<=gXxkdm
1eFyV1|cUHiv=~dCm6+4>|>);5JO8>MS_6aYBt1E(adnnXgiZp71m=_V-_~F%$linsG}QErrLuOsw-<|h^D4#NGJO?BD$8^DyFVvs&0i~>qQJjL{ZFYiDu$4
5fD?OO!OIu*wrx;bXd(nyF0Pgi>)-;+ZtvHLM<i@uUUL}u;QvJB8Vi4Bq)ezsU`C}H6^vTS?!3`4jqh<wpcB*G!#U@Q2{kY4G~ok5=2r=xK7GoG!LG+H<-Kb
B#2GZ%)Y=o6$i{dUbE}F2za2#LTM7gMKKUS7#N-cKG8+Nz$j0@^q?rA#AqwLxdx^dmKJkUcTC;fEVxJwjf6iKd_(0+;5rA$K5)b+QU*7FP7ZcRQWz>=nPP%3
w^hghbr4VFFZW4ND-eW0F)KwUSMcYR9}HYWfz!Ju&DkCW0TB~L1Va-L6(p?yQ&a>~G(-@vQA=BpQ2t~|1@wWym;=B`M=*vE2ZUq!xdBk}09C5I$Wo~SMoK9N
sitazMEEdtr6Y6}Sh%Mc3Sg8Nkc~p^9>d82Mg37iuE_(~3G569uc7ex8OnOT>{0gozqtAAYB!?9ZpIShn~&A6(BJQSkUXLylnf`Bh@kr)V1yA=Od!HOL94NP
3LiO8Afg1D>JMmmd&uk$ukL@s6pCa?npKEdAqUYl2+8#l&$^VwqZ)rJh60ok{2#dc>9cy(JV5wBI1i-IkQIl7AxMi0N=}!YR@)C>It*hLZwzU?ifrtKK>Ox!
Xwwoye~jeNOhdGmz@Cn2w3KQoIW4x2mweWV>ON_qhLWCY9#TYs<M06wQ<!|r2a)=ML4t*$kTLvK8!H$;*Qp2*i6UA^im6h7sDfmugrbOwAt(R}m_cADNLH4j
7K*Brsj8VE0udybh^Q*0s#J&~XbCE)V1$@LBqn8nC?aAOhH9#ailQP&qCzMNgc5?5h>4+A3J6q{scBe}MkJ~#0+x!Tl86cdL6Sg*l8|K~Wd>1%DukhgXh0^R
sG_O{2_+$fq9TZ*ByLdf0v3iLqNI>1JtPN@slfsKV0?r;lS)!~E|W%xhJr$YgsDJ)f@iiMiCQXUp(&~;X(&h_ij^jsl%VoVN1c@Fyp0K_j2Dri(hj0xSY#<e
VPs-spmP#Ln(iDD#1#_IQWX^y+Bs>5oU1V~KsbPf9|RXCz=v;MnG#n)q>)i;88D#Ig(!p)%oHsSheX8DB#_lR28lGS3L1its)|7=2AUCwh$ujbD4^R1{(8aN
xVUkoC}{^m8i`_Jr9vd39Ra6HmVzW$A!4c|)@2BzVH0O2p`1!k<(4Hhl<5eaY#o^G5Yr`96m~}dH0hz(j6tEQMVX`uMJ<OcODBtkTr0o;6M(E>f`XE!B%o+1
W=M!6n3kBPm>`LoVu&Ro0g^~0qA3R0%7K*qhrH$r{6>i(1Syb(O6~*9AUVtR$_g!hNCWrSQ4g)Zj+$Jvi1qUe38;syhinJEIf>e-+CT~igW-knfUR?lqB8^%
E>{7xFKtsSF%%IcsDny%T=51c$FawR#tkPWsEkfFR<_OET|LtTxg%#|B}7E%<GQXwQet9F271B(Kou`w$YinxA1>-OqhVa&#0fcPI|1S$k`MR|EhrgebRifp
yA$T)zvKB+-}U~%kLL|vz5-36eFLQkA)~L?{rq!(>HcmnxYZ7Kr@btzB8LDyQCDGwVXugX9qfsH4foawV%rk{H4B|U`{lv}Wt|`jHH_qEl7a$#qf(<;VQ){n
>|r4+j*+hJMF`UfGLpnIe^=+4zTY!^gI`)!1=fVCO>=j4eLfBaV%hM7|1RMf5d?KQ@t1o&KKEo;>%Gdm*HuXdL}~j}yPMBC+F-lb)viWBW35RJ7F6os?RNU@
wxkpqy))##wL6u(i@igF6<Uz4lsXZDgmm;;9ozW#o%99p&p<B=DFCWlBV4u#q(HiPE4Ax(HQ*r)a9n+jniZrbvlGBPZgK5ztp65jGo@futS`rml6s5|A%j*?
HcNOw=929^_~?K`Hq1qxYY5OcWS!+<CU4UuHh^%vd4YrqZ>peOH<V;V22aeXQj}@<M!6T+aS9@OvM4E<JrUnZ^a=~+EITXSYDUIX$Q^r*;SvQG5*#%MJNVGB
F2#X{hy{YXgVo)Qdrym4J9V->W<l*{g)OQZ1sJA_r%3E1&_$)f$~&rdYwbH*oK4eOT^!heq|s6f@eDy{tJdTuaScapEmku7a^i|YoXepCM}r6H*G}8s;!42o
$^pXn;#HrOLYJ<K)U&Y!kW*>q1vOQ);>pC>(>jTWwJ?HA%gQ(sR5GZZA)_5CE3bOt;nv(yw_V8Rc*rLEXmJ2E^@*pJ9Yi+LsmAOn(PzT!9|Ud7i%bSvLoA}@
<GDOULo>YAm};6s5w@s{-Yh-1+4rmvox@fM`@G!}O5XK3mCh>$W(W)QEQ&lE^Jql2AKoni&BS5%;}65pVzsSG`Mw8S?JzHv!*Mf-QVDBn$pb95H`#Y13MQ@4
;TTiZK#;~mD`Z*%0T{!~zzZ}A^q9<aS{e>cFbr6@vX2JvG_gx`Cu6?1bRq}Atl{G$L#(-^5p}$r?<RfW_|dsnE@11r2m#pj`662sR5U07xv#;=nCK`WRR|-K
8CM|*1j&7uVg-SaAPg8}w+~5k!<8(ccVPDI5(u@LmZ`ZQKs9v|tLP1cO}2onb$-^IzeC$YgcO~JfRuDUBEBsX?;R1eEae*H5=eG}m{$XZ@o5yOErmlnZ8JlB
(m#n(I-HhMWGI(Rj7n@b54VDgb}DEpkv85jypI+Oe;~_Vuuy_50pk>jATkO-4R_9s$$MeM;sNsGG{YGKGw2uw7;=XZhI)btX=oi&hIeE^4_Z4UoNWghRbyFq
DT1i?DgYp30&vjJC=ZAf*Q#1cUwz0)TtBGCU}z8)|0F#g2m!!LS1g1<aA<6x)Ku{&!tKEwRkcx2IL^W%&WkDoO}I8&k#RhbE^1&qY<G-_u$cqEXw14KinzKi
X)BfBZHcTS39_@26kU|UzWv#FdKRp1_-441vWaGEd2u8ps=$kXv!jb@&EwkP+%&5@LaDqwGZ#_8OGJy+8MP!Z&k}%S^cfvhFt+t*2VG{SlE+OulsQAsJ-M1x
Q0GlPldc_F2Ysct(X%>-4tnUMn1kCw;A?$6GP~=p16ER8(7Oy!v=D1uHDV8E9rui-(ddq}Gkjr@%}w3b%?*^*R=zXQq)}<O%2`Zpy5{KNGQmC`?A>-@aLJ~E
^3>Z4wdYvr?ap<DT_PdNSfZY~_rQdQLAsWeDwf#zY!z6?#f8&bDP8ZzgFwXEN~H2(m;zYY5EX)o`)8KppAUbR#GUVZ<4lwh1Y|?e{CbS_xgsFyYDCy4%Ravf
G%aPn1{hjg9c4wlv0-i}v|oY41i`8cgQ7Sg4_wE;PlH~Rn$`fpAcOD5$mOjbnj~QYC4dk~#f)v$U}H=nhv#k_u*tG6_3$7=Xncd60mas;!!VNpvUpJ2&RM-y
5e9{1)rEtfATOhigJW7F;i7%?yEAE2;@<+t)Tgo|@#Er59}@8aV&NTaTm;|VDff~~rr2~z?C3Ie6nfJF!C}?NbF({@hCJqj*3u+&H1P;9cWk~6ars=}HAK}C
0W?^n1w8;TwKU8vr)P5!McmdWtqsH-vvF1#8(j%1Vcy~1hX!@QrqUEbdLcxM6j5R*qC;BVz4y->*zvO<s}w`U%r}jTDrKXeJI?nF&S||_LC|KJ+?DrFC3sc7
eEhwOpHA|1->PmWXHJS<epXkT#Mxg*aNXW8co46((GD8$FLz;%=q_(GM_$-SAUJp;;S{<l0xf?CkStK;gK$yE(8qEa)j?D<#@4(lj%IrIdGYwU(Iy#B7P5C`
UX`8VQ>a1{Rp~3uXjrgp%$Lq_O%l(UI>56L1QV=9K5c?kZF?MD?{XBVTtJwLBB@F{-wPVF2{uipl1HVfmII<e4Jtx!eRMF6Z9-a8?t&0Tn&~ohLMK_b+1b%m
@K;`R*S)m3%2i&|34;=_nzf#xs8+^dRff?vAV4xOZXQ~cGii}%5Oq}VbBf8ls8f@3b0R|I0&RI=%K$V{=Go@mQj!C12vJG7;D=Ev2!?cd?OY}qEku}hQsFsX
PWDsH`PPa7s@wu<$oVuZ*DQIi2b3_D;BpfPj2Pk)yJZFLd2S9AGM9P`V&@Lfx+Dm2b{T3TZrHU79E;q`5ak{;Zp(<1qLMDPWeIJjA;cMdoM_~k#a<A>vcikk
g<i@D5@U<I4VoNehkHQ2ZGdGpb8B+(m*Mcq6v32AvqenK2wAtzbd7JTM)g<Mfe=NdLrE)+4wYVy!sb{F#_O_bj_f4RrrjDUyqR~z2iJdOHfYh=ru!4mJMpYJ
MPOqk8J1NL#)jI2tK<QCm8h+C1OtSSK+zUu{yx6LcQJNGj`$Qhph~+j6ojH^S3KGi&JCNRp}B~`#lR5oKY9pxrF_tC3(p!s1@nW~2P<C1_w7O8n-8dc{gBlL
LZeFxrbAG%(7us2XQy!5*abpTc-G5Ev6Hf>U?*|5tOl%L5-fp;N+BRNfM_FOjWZmgA_Fr+M`p$#K|xB|0uY*eNZ=xLG53*xZ%117Ykdd62FHE(zUX-k-!wB)
!6X`6rna)+4|S_K8O4QxA_9?l7IJMFIR-ErhYO`xCrX0{eD^1-I&5{i1?-^Cy$eFlfeQ=fpwi9_E%DQjRRr~&ojTo$RpHoZS@~srdFj``UJs5{`cCybVtJrw
7ZDST7t=u4JRJ{rAimUVV#4p^f<>@uKblmB5Rb1z#)pOmfd+^q&?D6EUb$1g?rk{OC0IN+#5vbj>!dl*HS^``A5nrJi471NbHWX+-HS;AsEoOMnbM3q&09wZ
VWZhct*}}aM@8&Ht^SLK&6<2rqsWf4<DOwByXaUz^UX+BKc9~CJ?Ep{;b(}p!LO^ZH|Dor5WH-(j>^~?AP(SE1_>5mx;HZLV=%%9%yhRgFqFYc>k$y@Ad$YJ
j`W)fQs9`q@?I4TL)^!F*R5~W^EMP{GtoeU5L)vmeLOu~ctbS?w%~(U1P6V*#7N>yh1C0AuLFH4=B<<6l}Pm!?eEeF=y{7)cfIJ3elEINE0qZAr;`Q25B|Ub
DmWm%#5)RMlen)aXQsxVmv|-G^f<*;$ZXmIhO=W4r-oRSC|J@PTQ}Y;iiTmP2A-gw<VenbTDZ&M+rDeISm$}wL^<em>l{o0CvdtO^I>~LuF^8WF3#hOwnW@y
uN&xI0M^F`%NU0wC^2La&c#GP-7HWJ99kClalBojWI{tdrRJ78(03Lat$8eQL7F_D3<M38&>0&&q8E<7PXhyS4Mxpg&W(EHcjLoS3tK3#Xc2x7Sq8rcX^s5+
wR6;>-kV)7WC}vOl8&JAykhPO)Z+>1GJ$;op<}PDQ$&N<*6jhyjZyqHu^s_B4i3Fs6RHg8vEwLuf%cIAom^?ijBB;G)Dj!MZ=~RKoXqpS0+eikxJ|_lt};Nz
axs>2dWL0rlmv)ehR_T;q_<fS6`ORVpo=K2KQnSz+J3${(B^MtJ-RRA<-^&HFJ5y&XHNXxo{7~2NCXA!R{{ZrZtSq=i>m2y4_5elJ&p|D(Y=l;BxyECkH(54
(dU03Cv!X7m><64?O`qkUtc=tcf{=W;nX?dLkzyekZ5K}h8I{jazRj{(dZ!hUbnYzdV7j{U2Z-XwZgN0L1uEqvCS?lpoTfh@20ZFUa*%`vg%PnA_3801_r`0
1VfpQXTYm>&ZYd&*-xR684Co-I_-qKdus1#PAS#}5@(q8qI{2*v6_tRaykuXqy+~yD);$ob8n7LLr~<^s$f-NqA-}gU(QS<6h3S&ly*5sl?WTZ8xLvaqma?m
PE3|C)G5?hJK|`YfvS)Q7_rzv1~+*}tQXfKAi!})Iw|<K-RQ+u8hY0sb~^xF1mGPLMTP+fwN$2qA*~aA&z0}vt`4^__-nY(L%}x%k{wP;7)bdrI`ZA=qw=SG
>JdC?vOV)F<F}_CSvzmY={lXX$f|zf$c%9nS{AB>DMq8%$WuMeFUrG!PY_{G7rb~MKP24(s8?S1<Jnc8VBH5~Yz%AaO(Cik%Ib2=hl)d3n|la+MH4~@D427q
XNW|E-;Si1bv1#<L9p0np}vLIkY5!m6MXL`oJ%*{o;w$~SVNCD!`rMdo(q?BTwZ)0#z<V8HvIQtM&gJIMRXyE4s_{>(G1UTD3jWr=h1rAsq=a)a5QSc`hFI|
Ak*bFM%5!~i_LYnYW|Ks`9Lo~gLf4Oq7{q<Q8|#JRca`Ly%p$oveVzLan1P6t~ze$)S;7a?maqJ9Mf2b<F((k(5DJ_0vb0ly8b@doeUjoW3fwQdBuKOrV`nt
X@UvD-rf}^%LNUma`wWpELU<cBcv`O4QFY_uEsQ^jiflkZsZyk7_)y8YhJ(<7rmS-gd>XT^PJccBMQNa+h(LNUwn>ZR0%>t9h5*FkcF^oRa9tk4%OJhC;-=R
I~W(du>d4QbpT?w1RUsWY)$Qh;;QNQppLr^{d%$Yn#Kcx;Y}uodSutg>|NWP4iEhFOptQ!08(=h)MWS)39mnchppBhE}>X6RQ1i_R9&Zo_=hbR+MPGXn$}<=
dzT^*l|%ws7>tP41jM_PS|4ULWd2u#2qF3^gryKic?=33uDOGaol=)eMYmX8L?=~H$FpL0Y-3Ysg)M%{@KNbNJ4@}#q{$juVSQT}yrj%p_i268P14GfkbZL&
YYR~!fp2i6$E*lppmjPRGS`~QC*EEjtvw)LO}Xc0%f3SP<U$aC{8UK5PzdPE++&9UAEo1+=ZiIlDf%rAu`X6yyVdi{io3FCfsAXT*uZy~?$jG`euDU0WrUG7
EZWN4#{@$@;;k~gkkzvejcake;hY&a86$Z|z;<Oz9m{cQt*W5sR;J$jd24-c(lSOj*;r`q%)!uIZg>wS;oao66^zZNO<Iw`LW3g-BB)e6`Esk{>=g_iAij7z
MLcj*Cv|U<a|xc810HcHv9{kms}2LGz(I14kTODv<7_n?PQ`_?F=QDK9C@IFSN7C6rCA3=7P-52g@<ob?U*$>Z_r#A3>bD(Lz-%3)X_Hq+MTX~2Q{atc#?s_
a$g2a4%>p02yD?0fM6b4krPAb5zAU=6f{mpCwVN?rqN0}5!o;asv4od4vrHfhdCbL!h|Rf1M{8wE$$y`<y!b-uUOgm$`I^~BKEH&m&Z1U2KS1zEt>heHC3=I
zpj!&W#)s?+orh2g7*7=kip(2$^c{G_I;1*(EH#upVrPIiVxe&7t^K?->RhmQM9}d(TDVDgKf{W4~vN?5Fl`<vZJ~OQG|~;O9S_jt}V6h7=l@{%M!r&ACQ=v
rX;p8j^<3aKcD>WgMF=6tV<_mPDiFKTPsg6!vsb5^pMPV%3Ag_*vfUpGGd-A^a%;~r^0el4?ysc_Rglb1hw02hS;&?YJhCW5GY8mt%)uTfkV~>aSaq&bim0O
yfC)tmPrVxkrx64;SjCUEi{T^Y6?y_gxs7hG(0Aja>*yW!7I`4YmbQ0FT{LZ9dx}Oak*16RMG)%Wt{WL!M-HrD-AUwnoQLyY6*aX$W&5pnXPh~I93G(c5`jV
qfcq)R{^v!JFuA>nKN4{4ud#C!<d(D;lgCwvwUXEQzq!9ix!Bww0C4BH0j1JTo6PQLA#T^#-A}eRh!C-w=7C($i_8E6{8t0h}@-8mQ3PfMwZtN=5BE#J4A$R
f);{-TEb4{LNKJOCoDU6i)FnVv7jkai{AA6$>{_kA93yyn3C@-^V6nRL1Vf1;i;%1lfo%7QWUXCh_t>DqZM=-DWKyW!i2nNq9i7YY7r2G@!9X^o?hjXa7e*2
4%2Xs3Mj0%zEj$U3T0^8%7ymJl8QBIQ2$H}#Q#Y7^<MknJ~ol;*9XhOrPB_XW||x|1O_scFlI1flT%%G*lTj6Ic(xuD<c@4nsFgdZim;mt)F@-oU<8hHDaaF
3z{bFpv@9u$@II#%4IOQP2$nK<Cw<U;$|?JNRwH^UFz{KDCaSBGG@>9XkhFknuB6az}<(`VUR#LU_)uNHz7WSn>&(+Clp|aE5^jt-|WUf;7=Ie;Qbe1Q7Ab}
NTnc9v<)c~NDU<b0VxFq0YK~ya$DEovDSMTKOGn%X>AN^nC7*N7FEhDx-(h>R}&$TJZhpL93(Ym6~y|2Tp6Xfhf{LqX6{T&)ZA{;*wZNyF)_n>&0~g2D+bw_
OloPy#Z)V0mb_z4Qq7`Ug&HR=V~p13sfk&ZySawkB}_rZp^w3ubm{4rTqs?(pBe*>*;FqO%tZu{s%qG~xFQcGx0p7|l0ISb4%Do>H5)G%%ajh6Y&;CyAkft8
a%CGLQ@Ce}X`{GCh43V7E@k6KFXEbs#AOC_sd;$9RdXzE@YAJ4WVVGQ)XPd?b7o?th+eD<!08%eGDE8ltRo#71ufKp(pqScRAJ4!iAE(V*w7cEoVs+tV_FDc
j$x}U7(z)JWFa_bF0F#wVFA_SH1<sn?$~0RY*;f2FzSk8E;`G$W~ju`%_bqkX<%tF6vU<_V{b7n6v%qs1vh&4JXzXyQo_VmAZ-Jz7g?k#R5I9AWD!u~2IB=0
<(r%rhCN424r{1$mq>8a8=9cHOwn6cP9=;+a?In0Gj(2bA-(S>FD%y=eIZdWOK2^MD_O#_vlXHh&Fev_5pIU&H<}u>Jk<8%j1@5*+oruofj*e@S;7kgH%y)}
45O=E+$pO|+n8LvbF7a0%#i&Ls2|mn;vjn1$aR6PlDo{zxCiAP7khXcyF7!{5B5M&(hdI}L@4DG-hKOBk3j8}4%^9<#4J>SN(~6gei)2qx0z1A3(m<flX|=M
Y)W6Kh^U{1CmBzRFnF}>WoO8xDhRYFE<(+lofexm!`$K3)=My@+itlyK3Hi-i4AZ<kf1Y>AHzKU-hH{3!!*mrYFM+*kna=Y_>hmtJ2*fwqiLPkBMe-kS%Y`w
w0Y-eoYBF%H+K(0Rc=mpt25oG>d$s&)iRDPFl<2IT$T+FH|M|cAj69UTu3@7q6nG7L8I=04>|o1^oIs)AG?Qf7oGg?ZxTq9tgt?(_COv_^1^xBLNO{H@MQWg
j#5W-(nM1bVvsn8mT>BUp|tsEXgxqQLLqhzyO$}GSE0M%Z(VB8YKW8MVNm?{FbDJF2jRax2cBM8!xP-6Z(Va_J#=&p4GlZ{^;2>62cNM_dmj_bM-Q;u0JP%5
i-=Z2!habK{lm@nMD(ZAcjc^H1K=kN3L+=WwgPp*&&2bdK{J!P^0ZP<2p^Ipyn0ya&m4Cg{dMQE9Z(?b8D1oJc!yz4G)%t_M+u7>Q<qtDog5@JEn-0L?c1Ec
KHLk_*S{U5qV9}DJ$1XRwbwR){6tM<jGS|45<Go=p5OuSVRaXc2GKb+0T$IF812R?OqO=DS^_GGSfUBLe>ecI`$kW>Jh-_8O_VosIUQqSZoQ^)jA-XGkhx6>
?PY+zv?&!qU@D5EpAj<iLrJ056o9I#{=fXP5n+mduxsFUzkHN22}D4wK$Id960s^wRLU9*p@~k#KQ->u>UH7kn#o{yg3CAUy}rT^(Vq;5!Ushc_g<NlV3{X<
aN&%rOVtBY386371td{WEl>?S$u(YKhh`|#^`Cg35gicjwk13l{bm1&flLGx4j}^0LXb46gzwBl>lCdhec{RW!$VC})HIbfP#jM0t0}$ioDy?5DahM@VY2@!
Y+<|dH_F2XN_5R;Vf)?^m~NaijTjqQ;Xa(_9R0@=-2^+>p2^>B^#h#kteEeg(Lg^@h05NYtM1)ZM09G;-e;>l!Vo#XB;<!d*w{^2zax@VQW9jUC?Y7CVx;~s
;AE*mn2MmN7$AtE0*0E{M9?f1D-whO1fT`f#*E@zWh4><iNqxXAHg7HgmKPa6`%m>0%Rdb-{5ZYB-jUFk#}Qt>zx}m7^_CeUR?Q65svOVviEL#6m~JAR0)C^
h8nK0#dRy~0H~W9>owWdxy;?n+oYqQl4XX_QQJ*PY{{kq!)1nrq{X{om@?=wWUw89Ki`7xkyTH!*!7bd=O&not-SZ=GkI#w;5(OjtvffN5kwNa@a)*>DK6-7
nT?ob5n{n-0#iknB58rJyq^L`qel$BaT``KrScq15}sf%c=3+tp9>vDbQrBYr+GWdv_Ku_ozPWz9!_(SH3-IuQ5%*T#%my=(^b_|GUKbRY}l4XsHjOo%U~PK
z}hNTgfZpFU~9RwnM<a(8#2tY6D1=gkhCo%8wf{HwB^ojPHyH>rt#;QPbWtcyjhv?2o5i`$Q~pzB(xm{DY<U#wKkovL_7Ss0GmTiWD#<vw^DJ%!O}}68e$Ab
WCzibc@I!IF9>y<8IRY?zOI6B&TZ312TtQ=?EzIg8vY%g(;6|X*n|gw%nY<*ievQz%|P3RaU3!%Tf3Qb)Wu1c#gU{QBr@7s7Q;Ci3U74R@l&>)Yxr!=zLIi^
3l5DY7{n&xUTw}DAK4uDhK9<{WYGuUShH#O)48OovLWI}+YCq7SYj1KUu?M)`{Et34>=8zni8<K!?xjxg!3upK;px13CH}cAgd+`RX|NNJKW00*$eWtIwhmF
`Q*+Swj6^IoK1CB@qmR?&|h!5k_n_tfFakQMTMo+5j_hBc<P4^><cdJc|No0P_>GTP(VqsLeZ+zNYVMIdXj_#`w9GRmI;|csNnnx`Y(2_k@hsWIsj}C1Gq39
0JTr`Y7`{=Od+yGNC^NRYJ89)dvn|E`moakPgdc5zT9AKsqyg>wiDJf%n}q%K?(%X5hiG;J;Ww+?6*SPG*o8T+ec6`z=Rthl1LFMl_M||@rn?@!7D(dh!6zI
qC&we6g31*DGgLa(?l^bKt(|kO-dBSO%+5`#XwO_B@q;{Rc<lMs1EhX(~mr5H&i3Mlt&lQO(rU0zUkBwd}C2UB-JRR4CeT5tXyV!ZiWT68)J8nz@@rbXzFt9
^Tg9KRWRwz3?_&uiQ3wep$xsS_{6=9OO~fOGt8x6cI@!q7-ncCLK|VG#03c$fSG=`Vy(M&Hq*vUMmp}g3f-0+oX*FbC+_n{hO$1O4(t{CmF*K+j8mD_F_i-o
98MRTVNlnM%9TR>dV~mwG)<*Iw!t7WP9dt?@Oiv7<aU-mSsCZ4y`e%XJ^Xjcs0PqtS=snxl76cpRJIoHuBQ{-{5d#=8+#_>%je?!g?_ovQ*3MYT2h9BYpqH_
9b%(Fpm$&&x6CyWUQQ|1t0eAV6%AVbXOZN0v}FUrOk^SV?Sp|}8F}<@?cClV<fD5!sLvSaW-oCJr~Tp2k?&roFhn$!fxw?k^D~^Y5JoJaT5yQZq50oQxmI_0
xsgRmh^vGeIo-o@^8rQJ`Jwtq0_{cq&eL<hu3#RozNo%gCk7TebAs>|I%;Gias)62pfY<X8$}P(;q3YT-_--yI*#fCTfg3JX#63huh$<KbF%DM9aUJpf%k<Q
`Udzgx%iYp`U0q`)d~p>?_X`fxrm~F!F=BX1f-S^j>SwIU?4h)h5RW57MOHS>j`6>9`-ZNUb+NzSbEa}eH1_v_~;;YW77<<YV1H_9<Io(r-Up8CNqS@QnImY
Ht?P_S+uB)T7KV8OgE77<6VuBy=A4HCITbD;iO7hl(poqa)7cfH(njSC3p>oNoP<9JMRT=VPOLjjBWZn#D(SEkq3@$>(*GfSPkDrvG0wV60(%#uwh1`T~8-A
Fwyp_0`<JtG`sOb)n0|`6_M6~JuEJw2{4PqrV3^VX#k_i7J$<%2egpxOo60B?EA6gRRst{gc1jm@SvP#Qc3}f+WjF<IbS9ai6kFTiHSTVQ|40y7(s_$?c~x2
mtA;H*@hwr!la&^wTn4o&Bq=SYV@0&P~n#@B{8uI*s2GTRvearrb)|;iH#{oUMlkgsOb(aYpx6+8U}#U!R+fp{I;U4GkqcD-7<Udd~PoTmB&rrTY*|Rf+8Tb
)|1dco9_*cwn|ci(*@cuJX4f5&9vI8Mul{3zE_<~KDu-}0?l?Zt)h5T@@dP)HaT+DHyPiaE(wY%Dr%B}8%RoY(DzH|$Y!NDz7lQ^eBtV8%6Zj|^SB1X&^u3}
F2dh%U;{*$bVH(uNQ{dGkfki<COarIH@9wsM)$5(==4flV@{<GWMM;WCia?8-K*mA@@=Kk$Od+@>D(t6^xj)Gg32URPEe)1nPk?rNx__ND;|3r>)Wqf*|8xQ
I=Tqh2RYS-X)PY48oS=vB$G)@P@`1Vasa?C=@J+!tqSIktQqGwIC<6lLNIx`vNVAN0;ohlTx(}p7jo`^%A#-q(Euk%GAlAMP5YgCTU!nEYJqe#KuHau%fc|K
IcBC_IPHf-*jEURjLfqWaN`KGZ#MwD%`T+RRK@8$ni1`eVI#hSs<FfZ;wX0cv%tOj8a4=`9*Idv<`=Qja;~<1P4TM1bBwQpS<B<x6{`5y4-M6YOb~(eMK(P#
ohlD!r+Hco#J#|@HQqUcBErk(#~X*5ZJHjB54H6b0-6<N!y}gtF`i>ti@oKsy{j>6I+9mgJY3E#n1_ne!-^hRrWi4X^A=$iA`17mFc4E(xFV~FUf64`+;>yq
K2qb^JX3{zs(D|ACR1F%ZQ~WUjF=f#R_<Yst6ehsA?21tIzsQuz#v70jPb7NUhJ1F3X{_>DIG3cI;g-rD22}_KvA!liM<Rs4F)!V8_!s}+H;T&HPy%-d=(~H
zQf3(Q>}HZBz2YEyM$r|?>ECl?Hy*H9CU8w3_yfKF_efU7On&bGHq2((I|uRDIk~41lA~ua*a*m9Ni?=j1Kv%IHi2jck)%|ImWtZ^>rslyr|BfZ;z!qx^n`R
F=O5DDO%1Co6XsxJ`S&avD#a!S3)Ysv<T|-;l?$N<YLVtA+Eg(zy^B3*(Gm^^|e8H^O%np81}rO+bpc^n%J!irfp99F~k_NM-Nl5kkT_Z#w}!1uu&?Uw)q*N
iU3pAdZL1=EjQ_$dK~&2yza)?*_km8Sv*fF9dzD#?bD-rqp`L?wv%QfVDUvj8LG2D9V+ClaWnAso20D`J&X2eNRL<nB#?m93J%zOq*4U)H(ew*cmQzmXHyoh
LQ!;TfEvEd0hMCG2~ooJ%eqqdg@#B#j35(RVa1_gkq1YichLh+t<=_soan&UTud?CSBi+T$fQorptXcu2;m?^G=p=E&?S^kkj*Ty30ibC^idhO0NDaAFgBG|
+hgR4TU0QB&@rM#CMORmpj41{*re?6&dDVhq+IWL-l+iuqu4N_BoG6Tj38VJz{0%V!oonTtyu4jZ@yPn3=ns<(A3y{FeOUhhz`y5n%4c+`O3WFKzCGO2cUYv
1P(tA-k&)QRRsr-YJ!rO>^eJ2iwFv&L9DFE1r3rg<Vw#+#g6$lCZ_dP4g8VL8b+q|)#b(zz1(2XVA~lLRy9f)z3&P;I_!J4Qqoe}>Ncqc$LQqgqoCF1HwNu@
9TvrtGTRnyaz5CGB0`kBOuf~okB-m_5$~@FjFln2X`;d7wy3dr%|zaH>6#+(a)$z{<Qia+B7|`uZW4nXAVzuA9Knov-d95`oip7^1tAEbRdp#)2p)=oqyuTL
+QPY*xz<y3;7lFyaa0;5B5!QndEyI;RC7syNh780_kk12t0$EB(w3UJw_(oErRjpZ>%6ylSW|PwG&nkt2GLU8K;e`vo~=^c13;1qMQzgHr4Eq;PPIUvImw~k
LlP(=6T4Tz#<Xg^=`R~l;W(R38zo2`B15qn(Y%_<47Fi-1L&Dz0IrSKWJo&c!Gd=yTMDl+Yk7G>_*RVSJ0p*kxYE#fAcVuCLNiJcSF|1x-h<}{1SI6()rfr}
xCk4ehm3{^A!WWeU=~PaN=6txIRsM$6b(>Pk_6J7v<5DNF_1xnl602!nb^-y9EOlM+{X-g-6x=djPrN0q6<3%%QVh6WP-?y#M@w-pd7iLXGgTSadX`9J5Gz)
jj$SfYB64cBli-z*d<~i8=)6IHZ|ULIIV)9Z)3(3Q){iMikU<(Szz;x+PA+p%U-4REbc9_;jzJH=V^{0tYdtAz2+9>REQ>lVD#M(8X6&IS1=_!<%U*<QKA_J
8fKOuOr;|RaIs|qKw37^zOWdqb<JIhw(di_-*BBtfX*}>+oW-n-pMx#685gLYb$T9PDi~$+dFF#8Y<yc&1J&)^(6&V*hH!t4Uz|wsg<?{LGK3jK|~d6&4=c4
&y8go0hdP>(D<5$1HVrmXPRtMn}QynL<3<ZrlzKf4d@008QMeL3KtnU0g%1BJm6{FfO62&4pK`p0H`g=L(!l}49g4A!<e{`ph)K24hA20S|*UiRJ79MQ;}z3
nk&9`3QeJl-PX+-&NNRZMch;n&M2d^j!kgpZe`b=c_#d+BBwlIN614Mf}+jzQ@KLJTd+A~(ap1vPG0=)%bp>=HW@UnJ#Oe{dd4S9Pk_s!hiQ|No49YMD3_!<
UFJ&m9TSMaO9WZww)iaZLSsbL*vD8w3>@pVy!D;rPO*c!T^jcweGx-?+o7^c?<Ve%`yjMOq>jqjJuZkx4Phw;MvthsATQZns6tJ~ACWRwM`nfecgHsJ`&hx*
w^|uooUyGUZ+-AxlJOa%vkil98W7e*HJKCR>#Wq)J{!mxYXJof$sU-7l)H}<mcu0T5bhx&Zu-%Kg*n8&F>+ZhykTE6lGUtgmK^bTXPdLp0t0<?9fRsny@&%G
q$B`T?jS{MpoF8M;q*U2J~tMe4Ma@3P3u7~JkoENLZbmQM(hK~)0-wR6s2@RdE6;3zVD*m_q5jo+tK8l;7~jwbU>IC3q%AVuxt)ZZ+J!sgA5uH**d@#MI}>A
)l?XHbKGd0Y{|EB!0p_mq2xX4Lcn50m;{}aI{*WaIu&>W4a_Xi>%N=Udd&pzU=Y$(o%4sAdV}$L9*;$#jJ8a<RhJB0Y%y9pxUeJ^$?@Dzd&efTr(N~yy}<o9
BO8p(AJ9~81=q@*lf(rAkfcT$QB-*mgk1HdyPB_hR&9iFgcqa$h6r|c=JPpw<%?UE9MslM8CVX)us{+(UZP<ovR+m{R+<w7oP$^6y>xIL_npoqy@}MeH{Uog
1<d33nX{rSlSDv*OVIU0_Z`l)UiqOyP=st77v{sp7gifcA!&OY3|B_)RKf+oAeE+|=y_sb>H(qHiYp-lA!#;1HLG=IqahkF!YS2Qvkhxlz|m)jK->x94K*iF
><J<#B5u&&hQerTz}~o5K{2~>&}^qEG-cu%V_hAtJxOs6g{}o6;6jBe)8UeeD6*#!A#(>q!iY)3RTV`PMAH<NRTD%)qLgGo){i9a!?WS;&nz!<zi!&zSzQy0
uVQJ;#Pm}-N_E&BB|3fI8VG+efG*VWb*s*FvkES{ZmUfVn?L45r$G!Cs3ai7?ANPZckub-4$AiLS{;tzfQD6i-Sf_I(5kqGwse@S1gm{M$mNa5>qkj%eE6Lk
I~!?;XF6j=o7&kNNNb1<5Qzq%EbnMq`(om?xMzuZ(i)>lYY0Md=HTA-+*(S|Cd);U#aW1mDhQLlmB!}DfptXA?U+Io9RsfK&Gv^izA&Xa0wkKGc}1{{AyXiu
j+pMc<TaXM%6Ykr<(8dJ7@boU>L+ey-qbz3-g9KEn*s-m0`a%Nc;x8nXgZxrcMbxKhYX?Atm1b}7IZ+IA+G}fYKDr2Hf=H-At_1*m3VF=TscRBz;;}L!8A>a
cw!yYM-<Tw6_SLYlVUX;bATia%Fbx4?sRH+5-;PkqbHCF4#U{64;6XkFdHv4&IKtjRLb!=knbI~1p>_kv$4lH-j^4OobL=%N};byoG^*U0jlg4|B&~Cf^S8h
)UvwufC5M$P!!OFRFcIDNd-y+O0T_CfDt}ti|G(|8TkPYLDNip;7@FjJejl+5RV7x1>)S2dm1lNvD*W&^B9W5h$F0UkQwkh2|-x?%R?H`MHbKu+HU~;`~I%~
Jj})~M-hYCkns*eW~7Ii<GtwC&AmY~3JhP_hukF(c!%~!!1sYNoX1Zq;2P_p+8!`~9zvnZe!TC($q8Mdz|_g01wlej93yM($K4#DxT4HDkLmUzB1deB!reF=
4_x8t@*U?AIlHqjuDLbvBtECq!guOMlxLPsc}E4)hH?Y$J%L3OLpa<gpy-YS6hF!uDwwL3q+yb%Q-2!UhAdd?lgQcK3JoYJ5<o($?hYtwB(6o$Qb-C^qygfL
42V6dy^c{((Wxj@@>68iPzWR<NRX0(5ttN+LSO`?23e&0$j|_A7-j&U-f(#jBoI~%>shs8#*9Ivj@n19CQIblI%^ofSZqx=&AM7}5rxAPC{qZ_O++k^sveU@
lrT?~cCtiy;khbJ8_PAI;f{dQrm;|MVD8Hk!LgX55Ys^{Y0O=)Lw4=lP&z0i#N$Y2G$k<*6E!py*~>(bct9FJrJ1MHX!ROTTW-$;;FB++F$}T<5``lmjqDE2
`S5-3^B+?AV@}`4*4!0u6~r(*mk~vAUDKXk7jR%=LTPp;5c|6cDh{&Z2NTtV;_Ag_fx8)`sR&D@WyB^qmMlwcH9^pByP+~nWJlTI5Ti>xT%lCSk0^`GxFBuV
a~!RWtp*kr(Nc4q6PU`0h+$2;O>*s}-xc=IT+44Z-WJhn;V9gS<pxZ|(+i{&1d)h<WxQ7~=dGMOO<p)FFJwn$D6vv7QPCvOb2rT3+Eq>7k#O&;y%})48aV@K
i<<+ZGmCo(1Cj@vC&7vzAdq|f-$UtU+Au0agi^z0G^q$^5{8N>0dPe#wg!-jbUBhDN;QBqBTCBxF%|+a46qo)fa3_IeIxSi-RA+=?@FjBl4DhZgFcp8)9-~V
u+!I2*V(cg)E;6Sqoq^{MI<nyX%NaA37{rrfP|GI=jag9)ir8k!zL+n+`n2bmIW6((S1oN)I7KF&hHEe`+Sc);NDm|6$W6qYZ2ovHj61GTgDxXI^fRid)@(6
pv-}#S%^Wty2}8ITPW-tNrkOLflNGLsoItZaKnP<J7KsRj0PLMoi)xWoL<~vpoNaQ6QnskBqU@6k|PL7xyju0q1f@`%E&xwxpLF690WUteaD(xYHi0Fj(w?`
`|EQAUC`E7S0ZNZ2b;qzZz>pO1{I?~#$x3uQmEGqCPGq%QQdAv&CXoQNw+PcV3A6g*AT+3Y!)Eo*M7$2S4dtR$FtD%t52W525N05H@7>Nchesn=iO(3`URyj
2gT2!efs{R8Dhm6+J-u$jpikQ##lNE*`qo%hq-qeixxC!Y6B8bIMx8J(8@`YQ!pIQUbzE=Cl29(A&;vVE&ws^qpFCCN+v28_vZqJ5u>(t)e0*=F2@;fIZ#0u
f_x!(X&Ns6U#C0G3^5kC3LZT1<OAArL&U(#{EZn0Ai8E@ss@})LS!0f3ZGV>2hm;`_p%x}-f-xQ;?a{V7Ffn?5IJNt!}H4xZUMFiw5LptLwCjwbP8f(B2hg+
l)4QY*)a&`daf{XB}B#=1Bue())m%*mF6Ge0vZZBGzMk$Xhi6vK$<;IkH*lxKm{QwwS-O;00w|(*$!v5hWEJ!k;u42=;=GJTn6(!*(gGQJmKM-niv4WnSs(d
DtJg8%%CPE0e3<n-6-NfXayfAqJ)SFBB6+48bK&T?|`JtuCOWN2dSV<27#qP(nUbTpwQJ3C@~|U^#BJ&Dp1lOX%`TLzyYBVpj`zeBS<eun1Ed<Xb_-jb&<@u
fKbc`JOob8hdg5v1+dhVR;;#iYcxN0Gus2-Y0AA#6#29)6HAKN@Va%?MMP&9HeK*EC~<@`01^horwKv60Q2`r^Cn^2XCbX(C8DWqsHAJxXyYz`qOmEUqanTl
4e$xU4bI_E-0=fdQ@Enl6(wDc$T>;dE>ec9;K4!>6^jdK4Wv@D##o>k#6X@v_)|?XB4}^#o{`%j+X7H#vp95@xBxvSgs9GgBZ#Oxnz6h$g&{g%^Mdi^w%FlM
hcK3kplML%xsa3Hk_sQ30+z@gJy)?((X&n;YwB?}2^{vpw2VpKLdK>;szq3FEKwF5(B2p5l*!#Ig=%fU#{1w*vIPo5N)h(^aGfnFG!%OKYeK{|NFsCn6!T%Q
4fDaH$zQ;?=E*++J(z7b<$5!hI6nr!JRRn+HplkM`>>toVr!>BSZKv!%3qM4Yuy`JG6%W(Fj@M@H$Th#xH!5q<!Qz<Axadj08#`SN`t*1|1z#Ue?hbGcSTE?
h0GIVzsGdNc7WKaj478gRplmS))m7{z?g_#%Zgc)47FT*?uHF3CAmb$D?%Km<gYf@Gj(i|+ca>@vEZAuQdq#Wsa0u%*4X6L5zZ-k>!OJ!AnlvANAB+EtzzCz
pwRKRNxK|dR};Bxn_!nPj-#qZg+gF#mqj>Z5zku7yUcFhM!TA56z3Ttq9UROst8ITsg#%@f&v&SsEAUUeUJwyijtlkNNrn*(H#_Nh6#!-3JO)1F}E`~;9-|(
njwYE9MwqrQ-t%!ko5I>^GAt3pAaymG|)tsnC{Iw6p{@aVwwVjV<J#QKu2duO9Ijb3eXK8L<>=OSn80pR`{slP>?zVh?1mQ1qp!yh>8l@^PXLdV8A<SApyaG
N}w@(L^mRXw4m-z0=zeGgQ;0<h!oK~#SBOvt{n>V4$$>J5A3{U?BqaloD;!ePqcTOI}kS@oyzZ$ilC(sq!^k?qzYD=M1m4zC`0H&puz8I!M|kak_=$RFk#4W
`6gc|nwk$ktL5-L=LNu=DvrFcm?%915603Pzm`L!oH1eNx^bg2h>AgD4*Ul^GL2iJ1~A+>s3ggkEra5KP)|;-3G7cu5{dp$A;X3^#^C2T-h&6Tx*FBc4G7Wp
!G8Rj9R{{=G&C@N>3en{;aCl_;tnn<=@vH8WKpzM9*#UewxS_$dVI22yP=?@h#?J)(H!Hqk~$}gC%gxGrzxU>kPy`pLdaAJGRr|UiiVI;XjL>QCV*E&N3=9G
K>V1{2FtigZV$fYvgz)^A{>eeBnX<JD5^<-swOBYVoDTf1StuCfEbktDiV;S3WZuIN(PaoXsDVRXqhO8X(*tH0U2Qgf)_tb2Qfu~$QsogTB2yOrqV4-QUGA_
@!{*gkqH3-OH0tUV5BaF2QH2(Z87+p^t8QYE5VkAgfX9p<EO+tm?S|Yi42qQf%@--;Jwq(^|T6fSWFmVjDW#2GE>_T=5%BL`$QkX9{})VQ9@2c=<8De`;NuT
e%~$rX118`T8wr2zYY)A_j83FV}Omfl+0Z?V7z7g?b3{@DXiv4wo~pQEm)LA1sw<%FzVok%KOdrU>+T8fKcY83z$ZMLqknsTvkOfz2yj_WTHY&l7$FG=}>*x
V@GcEAOV^MVV2U|r=8O3Y22>evSC+BV}=ozSYBz>lWpv$OG#ECz2Tm7o!cd0jE0@M8K*h%)2Xf@P0-+ah;G`R9uU(9bQgIW1<;*YuNOu#@PRBI!#G0|T-~5>
%w#r#A-u^H$DEObctSMJ^{0I-m1r>~D~MqdfgngO>q5qFGZ98^(Z;-5%FIssxU8Do$>cjuLwBZT4dv||OAEH}!s0C>-iu-pZ;cZ@+Ga3AAsS_eNHQ2YyYH8W
al7Hld$rA|L?qdwY<7j&28CEGfy29+B5g~7hLTjn++pr9O&J!7cFq`>%R=o!E~ZhVt*26}qBa8+DUE2!f_d%BEk(3mV{k(>(S)w1N=+p#iLjdtfp4?S_$F}P
mVou|SRlcOaHBf(gE>JEx+RB!DkAMsPIlvyNae2nn~~HsQ-E%h0SprKoj9G=B)s(fP6OQ&6JBEpYea^PkV>M{Xs;b|?VF|+G$mB9#9}3Q+&oiwb==5yHXQ_{
z{nU?j~2i<JVBF09GdaYa}JzT96V(TDx4JL!MaljgD^w^$OlAI^hrf64G_UH0ZIn*ZRe)vxb%nV?ZRAX*3&RQ*)$ClBox&!GyzP}5fN7xf!_)NJ>h}if$8rd
zbvQ-eo%lOLZZ?uNFl6p(yIOGeGR~cLj;8rV}eEe^c;~?@l6$VJ<@hSJRo}PJxL-43W$aosFIRof~4>eB9o6jl7g!QC)XHm1mq(vL<MIiB577l3MR2m`t-?a
O5sD`!Af$R(+<7-HPBC8aPdmxg)q%UGZjZ!!hlRV*ksVAqdgAaDkw8Tkq^fV-9N#*`T6xbo80{RY5kM%DGOT+?fn6wY>I{RV+gY_ABpzkBw}e+jkL2fn9EFM
K8M0DsS<?a{60j#dY@nhN1P_<#EH2eE_llWLI#Jg!t;~Y8`cd{_{lQrB_axlib-mMs7h!dik5<c2?3aqX=iN<O9T+ZOROxd6(da>c_16GA*2mNss@V~G&q=w
f@q5HG+@x}MUsjpwuuU=B&Z{kU<&&@@IVj$g+h2eD6t??0nfNJ1yI$I0MXq%Lwok&$mHq)+%>z`>kelz7Xge8AQM0i0Kvb=_3<l`pm%mKQxX20JO9EHg*Xft
F#(aL8Vm)TpYP9h0C2kt`hL=xVhTni0w5kj5_#cGG)xl#g`@{`gw+rP5{uv(b?w2Ty6fz8Bq|F42=zyEyzDp-S7tCQNI0e_a}I!@Ox7^NkKOY>WvA(D?<YSl
H5AbdfDk=0$-zLMk|nkGeOL<g1Ke*#IR~D+U#K_ad03yMhwIt9pX}ND`Ss_Mw6W>7j#pu(?;V+(!qev==t()8iMVhu79B4@S+pztPYL`EibJ?{B2J7c+TZZ@
<61}PVQ~J&N_6?`D1Ll@^4+6QmDWRjy5Gnjbb;|S;)kG$h3-AavZ%yB5ma8tx(fPb(WKd?o%CtXf@);!E+vxyukM2={i*@=nGTQj6+y6(V2scu1pR_cz`9}}
pr}KnbPd6hSy+JFqkKU>1w+gN1Q<)VUCyGvV5B>ca(JdbxuG|oXV@xaL=5@`Ls$A8f``dzarD&WiXsvuq$VgYh%`$`Q34NV1|YCvViK&Ke7?+el7sjEarGVg
DXSgCIio3Ij9`iQ(-MRDI#~WbC~(JBf-GS(aPj^ZM5%Xoxp0B`CubOU5V6$DhvnesGs|>LkkjOxhv<;F$Z{xfsF9B4Q4sdX#FO5r_=ln&I1GTlf8e^if!0D|
AxV_^V-m<jvPlxnAu2+w4fMc<3H(b#gs~FTBxE$3o4F9vPsm8kfT2WUB87Rj4m7Bz#_v9Ku-F<?&s-fuG4qgqNTuqShJuvy5I1^o_#vkTYI_uWa{$KpLb9?S
f24Ij(0>?zlwtyj`TV3d5ajV69~P-ORJ1?iIFQfJ0%kwUF1B4tBB?d81~at8(Nt_`fxt^ffhZ{=&{o?<fPyHA3RtKp2$qDU$`CR@pV$&K#pVnrt2<nS7}>yJ
hV`5?Buk=V*m#eb=}wI%u@r?dX8}ghnn1q9w_?Z|3Zr8b;EfdG!8nqK2ziV0@(<^LB`GRsWoD=df|yoe<a0T4-jegiI@rc=W`YLs^bq}!5K5!q9=90o_Wt~b
$btQVg!nhv=7xN{lX30@<PX#t4c}G{BvvCqIffpG*Dj^5k7NV7RHbn!cK8nPYKlga%l8t}=njDjLMaDS1B|@;WW^a4N1k$HmY}NwEZ|is3b1@B`)NBeC=d2n
^)AXA?sP7|)L?YV5_Kg%Jrxi0N+@)fo7NeDaK4GspTNGp7XL^L|2Ta=CWw}%ENpD(lUB`DH4Ud5_;BvPQpE<&3ery07{Rm~I}E6a2IRNvatzI7Gff;TrqM)U
acwFn4I@iP35_u!9j>l+?FH8Dk~LT&ziERzVu>rcb&zz(7^!Ahln4j;K~yO+FpQ|p5lB@iP!S0e6;#y|OG!Xdu~OXo2(BQfAmS+4@^~g%rfHB0o-$>$7@dr0
4Ymj=DGOP24%F2<1X<Ksz^`KmNR%BqyE;)R#h_wD9E>PPz(C`1A7XJ2XJ0(+;9%|G90!33#bN*{29+{9f%TJ(9BRjw+M*jBWg-%4A_`iGCQvA)h6i4!s3rEw
g=R%$!7C~@P%+LiEn`$WjhKP714Sf!f2W~&ms~ZAIWq=%9HNd&gU~fN2Q~~nZX?VW;E_p!ASk3F3aPqurLu{opbA2YCQ1lpnE91)Q%p(}j7XFbXmn^btq~L@
B1BTey(y-Em_n5(E2K1uq5Y7j5EamfWQX)YZCEg45P^_^Cyb#AgR_q>L*|+dBl2xGaRmBn3=_k*Zl2=<mN@D9f7b4AoBduoccmA=m$RAVTZEo{PNwx4Y_^Q#
$-w3Ew&XPILfGaEK}WNu4*tSFWscWJq6Zu!#uViUQUOY@jH$9zU2GpYH)fJ-PL&*NY9bcf^n*I~q(A=C+vg-c6R=M+o{vHwob0XrSV$i%y%55(7{F;^X;F_(
gvM)BrU?e8VzVHMWYB0UQG_&ifx}zN&zOeublgs6ARyl8y*T(bY*`m&s#IZ`Y9)K~cw;=EuiOF*WFJ|4!SR-ogRW@Saq<=UpdYm&mV^kDi99uS;e*$=xXSn@
@Kf%Vs*?M)IgJ6NB1c6yn3HTS5s@^7u%s}qniWbDCy0gzNR(0tovJ7(XecGg-Mb1MU_s#mIFp1LKz5`61|{P?{cI_us2>STLZ>{C_rNj|da?xXfb))8RrU~U
#Wx}>b>Y=~U_QTqdO0yID0GD@;sbt{lu!=a3c(;A@((P;4Hi(5IB259BL&clX9G77(VhEj<7CwG!Hu@q+iP_V2{Fg8&iUG2(02DL9Ax_6i7UQ#gwh2feIQ<e
r+0erbjaX`51eFE&lkAd21n2=yz`C&n8Y0?2QpOp;6t`IK)Qt5;-@#X%H=haTe|P)VLeOg1os9Xf&dBtv;dT#J^!u*p?kN;6g2T^PH2jv!5-9_iYXWnN7RMA
;w%BasE&Utk@kgMPkgqes{1uBwmY!lM~tqphiY_!k!e~1X%>co3Q7?@Okc|n`!5s&LIQ&j5hDS<HG@CM{(_vQ!f1nxd11(i$bG^{>_CWMs-={XnTTi<f~kl|
A(@C|)C|WE^aH&q>K^~+km*FY!l))06hF*#2!8zM^3Q8NIVa=?4t`uAKW3jdGs)*ubbMdksrvZc?if?Qui=)631x+`U7~tQj3JW*4<N%<_#9$@CWSY143t<y
UCoBgU1k6qWYApam2T3`xTc4fLA80M9t{L=8JP~qM+PB=hyyhgNoz|lF*)bP9qFfIWH#Cq?<fpG!zR8=)@Xu)sB#B7*z3lZMqkJoGIAnx%01Wzal{1<o*bQb
p`9Wn)Z)7`+=vAip4-#O-0~`38kys!O%9p?BHOWaf`))V3x>wBB3VG<DGct|XcDVbj=>=8sHl(*v2Pp6dQz2G>P^wHs{s=9PPqd&nbEBrS6tHo%iZMM51T`K
7U+a%I$2B@0EP;q$8Tzm+&u5DwL_k>b2$_a$%%p%xz2-YP405??ejuNUWg9p5WqBQ_)1_Kpp31Fc<CvFkOBlaa;m_BRr8|A2C_;O%F}LVYyp!%s`7@%sA)4o
#04cn#hU5OMGR6K-mV<F;E7IdO<fX22r9`MYB6XM77(cf_m9zFU5)D0pxF?R!V3zsUU6z#)ksj*3yO&q%Q_4L0925%-&~Li)vXqlA%@Nb0|p49D5Vh<GH9ff
Ng$D+mWU2jC3G<3!E?XPSDOf7843m^wtYFsnAFa$=3)}mJ_R-wy>NQMY=8m|vopZyG@HS=o*~O;E`}Ih%_eG@Gp3)diltht#9kG)xIl)@bV;G82Ak5JN;%@^
YhKngu_<8k)RLt_MFtuGF$hvn=2(t6%<<pB4PAl3v?p-LcufftQ<fM=!9UeBRWqAZ2&x<5hJk`V;IRTh9MwGPmevUgML-}xq>{c1vV{{@@BqQiWoqwI1P8!O
;Gh9P*<;MK&?fo>Lv}DTKmfjLcg=<;TA;IUGD5*0Spd~i#1cpZKnEB}JDtLEWa<)NQ098-0fdLP4VV(|!Z=|t<a8HDp4)4UIDGk+B@TT*ftTm-@Mq;8RAkcr
qshWvU9*hR_rE?D-zO%fv5jI)F>3!!+<&8J>DcM+V&}2kRxm_vJb>&D@P7WP=!2`&KLGa%P)ia@loX*UDIp{=FjPQFKteJEOsORjlEp|=!lXbU+ns`zW`Y<c
hNPj1__Vm#78YVi7KNatr70kymaIaWq-Y6(f|QA3F$N^`P9W%hnMxX^rlM#;(E;xe4o5l~VkxSd;^8n}-a8pNzsg_w7)$O2Q|JN_-g`W;;qm9iLqtEL;ep_=
_5BtH^lOC8DLQ8Zm*bq1at(EPKdbqF@wszvfS{p?c-WuI+WDWzf6ri_=<$+hh&~MPiyALwrERPe{AA$9lc6a|MI|P%CzPrC266jrn>ufgPnUf`9mzFeQ-t6R
C5FFkoHOlwx9z_y{09r(&P7E7{cU91C01AOkiojcH3srd*~|qy;N1>cp)ruGiziwrTYe1E&#!+g=Su86(i}hG`zg;C{zE)CfO|avp`wSPe|fFsgr@2DHAoUi
$x#maW$CZ6sOzsT;T{p9Ash`AoE&V<SwG3w!<>-kwZ=`boVG~7P{7X8Q0OD{7=Dk2C-rV<^ca4!s(1u|0DnKX^7!Z;|NT6;zMhBudHsLe`2POCKgYL@gZX0b
@sfYb<L2%h3!#ISAO{86oHd>4;YDgKU-LBxVEtZ#kJ#t*c{fDxu9Z@vKppY3L|P277iAynWDydmxcw3T)4uBCRP@N9YmoxhFl0VQCC+p4%XA;Z|8ArHd<IX*
a^L+A{m;SsNszhV>eyJYAPU!K3>1|4S7sZubBF`a3yk>NJYge+D&OB`p=09|FaN)5Ru>HPRtpoy`!ieEECs|HaEr^Xx&90{YuI1OLf)hGebN0g1}Dq2XlG+z
-}B1`^%im7E_D4*R0e_F@ESQUBN>+2^prKChN!#wOlJzJi^$ggE*x6)KsHrdh}v9IPxh4DjzjwyOu+*??vU&KN_BX=TXM2CmPD2zLZ}=%52_!Z3i&?=50THT
$k8&V+(P^=y*64SdSZMVXU)`0Y-|M`66J#@>Gz9}fRkk+<S!kTOUli0H3Pw<*gBXZqRldW(GCCVMVi<5L!J*p2E-4c8I>UYl5T%Xqz!~_t)kIO?3I6U!(n^&
ux1BbuR}Kd@VDQ$|Gei|BjbHT?Bj~*-qw`{Y*~mWevG_N8Dp#BFfYloh2d1OyDL!x#_@jpd%A_w!<S`-`?_!Sl^p$l^?z?n@c)nP`Y-?ZyOJrwgn`@?-B1
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
    from pyspark.sql.streaming.datasource import SupportsTriggerAvailableNow

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
            def __init__(self, files: dict[str, str]) -> None:
                self._files = files

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

        if not any(type(finder).__name__ == LakeflowOsipiArchive.__name__ for finder in sys.meta_path):
            files = json.loads(bz2.decompress(base64.b85decode(archive.replace("\n", ""))))
            sys.meta_path.insert(0, LakeflowOsipiArchive(files))
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

    class StreamReader(Carried, DataSourceStreamReader, SupportsTriggerAvailableNow):
        def initialOffset(self) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.initialOffset()
            return offset

        def latestOffset(self, start: dict[str, Any], limit: Any) -> dict[str, Any]:  # noqa: N802
            offset: dict[str, Any] = self.inner.latestOffset(start, limit)
            return offset

        def prepareForTriggerAvailableNow(self) -> None:  # noqa: N802
            self.inner.prepareForTriggerAvailableNow()

        def partitions(self, start: dict[str, Any], end: dict[str, Any]) -> Sequence[InputPartition]:
            return self.sealed(self.inner.partitions(start, end))

        def read(self, partition: InputPartition) -> Iterator[Any]:
            return self.read_sealed(partition)

    class SimpleReader(Carried, SimpleDataSourceStreamReader, SupportsTriggerAvailableNow):
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
